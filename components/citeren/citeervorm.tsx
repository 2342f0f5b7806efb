import { useTranslations } from 'next-intl'
import { Keuzeveld } from '@/components/ui/keuzeveld'

interface Props {
  /** Adres van de pagina zelf. */
  naar: string
  item: string | undefined
  editie: string | undefined
  edities: string[]
  max: number
}

/** Kies een onderdeel en een editie, als gewoon formulier: werkt zonder JavaScript en is als adres te delen. */
export function Citeervorm({ naar, item, editie, edities, max }: Props) {
  const t = useTranslations('citeren')
  return (
    <form action={naar} method="get" className="geen-druk grid gap-3 rounded-sm bg-blad p-4">
      <div className="flex flex-wrap items-end gap-3">
        <div className="grow basis-44">
          <label htmlFor="item" className="kopje block pb-1">
            {t('item')}
          </label>
          <input
            id="item"
            name="item"
            type="text"
            required
            maxLength={max}
            defaultValue={item}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-describedby="item-hulp"
            className="keuze"
          />
        </div>
        <Keuzeveld
          naam="editie"
          label={t('editie')}
          alle={t('nieuwste')}
          keuzes={edities.map(versie => ({ waarde: versie, tekst: versie }))}
          gekozen={editie}
        />
        <button type="submit" className="knop">
          {t('toon')}
        </button>
      </div>
      <p id="item-hulp" className="wijs text-grijs">
        {t('itemHulp')}
      </p>
    </form>
  )
}
