import { Tekst } from '@/components/mdx/tekst'
import { Merk } from '@/components/ui/merk'
import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Kernpunt } from '@/lib/domain/onderdeel'

/** Kernpunten onder elkaar, met hun id in de kantlijn van de lijst. */
export function Kernpuntenlijst({ kernpunten, naslag }: { kernpunten: Kernpunt[]; naslag: Naslag }) {
  return (
    <ul className="rijen">
      {kernpunten.map(kernpunt => (
        <li key={kernpunt.id} id={slugVan(kernpunt.id)} className="rij">
          <Merk item={kernpunt} naslag={naslag} />
          <Tekst item={kernpunt} naslag={naslag} />
        </li>
      ))}
    </ul>
  )
}
