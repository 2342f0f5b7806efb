import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

interface Props {
  /** Adres van de pagina zelf; de keuzes komen in de vraag achter het adres. */
  adres: string
  naam: string
  /** Hoeveel er te zien zijn, in woorden. */
  uitkomst: string
  actief: boolean
  children: ReactNode
}

/** Een filter als gewoon formulier: werkt zonder JavaScript en is als adres te delen. */
export function Filter({ adres, naam, uitkomst, actief, children }: Props) {
  const t = useTranslations('kernpunten')
  return (
    <search aria-label={naam} className="geen-druk mb-6 block">
      <form action={adres} method="get" className="flex flex-wrap items-end gap-4 rounded-sm bg-blad p-4">
        {children}
        <button type="submit" className="knop">
          {t('toon')}
        </button>
        {actief && (
          <a href={adres} className="wijs inline-block py-2">
            {t('wis')}
          </a>
        )}
      </form>
      <p className="wijs mt-3 font-semibold">{uitkomst}</p>
    </search>
  )
}
