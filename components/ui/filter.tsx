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
    <search aria-label={naam}>
      <form
        action={adres}
        method="get"
        className="geen-druk mb-6 grid items-end gap-4 rounded-sm bg-blad p-4 sm:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]"
      >
        {children}
        <div className="flex flex-wrap items-center gap-4">
          <button type="submit" className="knop">
            {t('toon')}
          </button>
          {actief && (
            <a href={adres} className="wijs inline-block py-1.5">
              {t('wis')}
            </a>
          )}
        </div>
        <p className="wijs col-span-full font-semibold">{uitkomst}</p>
      </form>
    </search>
  )
}
