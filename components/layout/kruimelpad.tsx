import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'

export interface Kruimel {
  naam: string
  href: string
  /** Taal van de naam, als dat niet die van de pagina is. */
  taal?: Taal
}

/** De weg terug naar boven; de pagina zelf staat er niet in, haar titel volgt direct. */
export function Kruimelpad({ kruimels }: { kruimels: Kruimel[] }) {
  const t = useTranslations('site')
  return (
    <nav aria-label={t('kruimelpad')} className="blad wijs geen-druk mb-5">
      <ol className="flex flex-wrap gap-x-2">
        {kruimels.map(({ naam, href, taal }) => (
          <li key={href} className="after:ml-2 after:text-grijs after:content-['›'] last:after:content-none">
            <a href={href} lang={taal} className="inline-block py-0.5">
              {naam}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
