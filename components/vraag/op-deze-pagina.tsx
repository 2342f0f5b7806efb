import { useTranslations } from 'next-intl'
import { slugVan } from '@/lib/domain/id'
import type { Vraag } from '@/lib/domain/onderdeel'

/** De koppen van een lang antwoord; bij een kort antwoord niets. */
export function OpDezePagina({ item }: { item: Vraag }) {
  const t = useTranslations('vraag')
  if (item.tekst.koppen.length < 2) return null
  return (
    <nav aria-labelledby="op-deze-pagina" className="geen-druk">
      <h2 id="op-deze-pagina" className="kopje mb-1.5">
        {t('opDezePagina')}
      </h2>
      <ol className="wijs grid gap-1.5" lang={item.taal}>
        {item.tekst.koppen.map(({ tekst, anker }) => (
          <li key={anker}>
            <a href={`#${slugVan(item.id)}-${anker}`}>{tekst}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
