import { useTranslations } from 'next-intl'

interface Props {
  /** Adres van de pagina zelf. */
  naar: string
  /** Wat er al is nagekeken. */
  adres: string | undefined
  max: number
}

/** Het veld voor een adres of id, als gewoon formulier: werkt zonder JavaScript en is als adres te delen. */
export function Adresvorm({ naar, adres, max }: Props) {
  const t = useTranslations('citaat')
  return (
    <form action={naar} method="get" className="geen-druk grid gap-3 rounded-sm bg-blad p-4">
      <label htmlFor="adres" className="kopje">
        {t('adresVeld')}
      </label>
      <div className="flex flex-wrap gap-3">
        <input
          id="adres"
          name="adres"
          type="text"
          required
          maxLength={max}
          defaultValue={adres}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby="adres-hulp"
          className="keuze max-w-[24rem] grow basis-52"
        />
        <button type="submit" className="knop">
          {t('kijk')}
        </button>
      </div>
      <p id="adres-hulp" className="wijs text-grijs">
        {t('adresHulp')}
      </p>
    </form>
  )
}
