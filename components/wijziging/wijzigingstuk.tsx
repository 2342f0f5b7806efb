import { Tekst } from '@/components/mdx/tekst'
import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Wijziging } from '@/lib/domain/verloop'
import { Wijzigingfeiten } from './wijzigingfeiten'

/** Eén wijziging, met haar id in de kantlijn en een anker om naar te verwijzen. */
export function Wijzigingstuk({ wijziging, naslag }: { wijziging: Wijziging; naslag: Naslag }) {
  const slug = slugVan(wijziging.id)
  return (
    <article id={slug} aria-labelledby={`${slug}-kop`} className="leesstuk border-t border-lijn pt-4">
      <a className="merk" href={`#${slug}`}>
        {wijziging.id}
      </a>
      <div className="grid gap-3">
        <h4 id={`${slug}-kop`} lang={wijziging.taal}>
          {wijziging.titel}
        </h4>
        <Wijzigingfeiten wijziging={wijziging} naslag={naslag} />
        <Tekst item={wijziging} naslag={naslag} />
      </div>
    </article>
  )
}
