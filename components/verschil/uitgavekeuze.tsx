import { useTranslations } from 'next-intl'
import { WEERGAVEN } from '@/lib/domain/redline'
import type { Uitgave } from '@/lib/domain/uitgave'

interface Props {
  adres: string
  uitgaven: { waarde: Uitgave; tekst: string }[]
  van: Uitgave
  naar: Uitgave
  weergave: string
  /** Het onderdeel waar de vergelijking over gaat; blijft bij een nieuwe keuze staan. */
  id: string | undefined
}

/** Kiezen wat met wat vergeleken wordt, als gewoon formulier. */
export function Uitgavekeuze({ adres, uitgaven, van, naar, weergave, id }: Props) {
  const t = useTranslations('verschil')
  const veld = (naam: 'van' | 'naar', gekozen: Uitgave) => (
    <div className="grow basis-36">
      <label htmlFor={naam} className="kopje block pb-1">
        {t(naam)}
      </label>
      <select id={naam} name={naam} defaultValue={gekozen} className="keuze">
        {uitgaven.map(({ waarde, tekst }) => (
          <option key={waarde} value={waarde}>
            {tekst}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <form
      action={adres}
      method="get"
      aria-label={t('formulier')}
      className="geen-druk flex flex-wrap items-end gap-4 rounded-sm bg-blad p-4"
    >
      {id && <input type="hidden" name="id" value={id} />}
      {veld('van', van)}
      {veld('naar', naar)}
      <fieldset className="flex flex-wrap gap-x-4">
        <legend className="kopje pb-1">{t('weergave')}</legend>
        {WEERGAVEN.map(keuze => (
          <label key={keuze} className="wijs flex items-center gap-1.5 py-1.5">
            <input type="radio" name="weergave" value={keuze} defaultChecked={keuze === weergave} className="size-6" />
            {t(keuze)}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="knop">
        {t('toon')}
      </button>
    </form>
  )
}
