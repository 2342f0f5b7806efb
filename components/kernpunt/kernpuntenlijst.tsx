import { Dossierkoppeling } from '@/components/dossier/dossierkoppeling'
import { Tekst } from '@/components/mdx/tekst'
import { Merk } from '@/components/ui/merk'
import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Kernpunt } from '@/lib/domain/onderdeel'

interface Props {
  kernpunten: Kernpunt[]
  naslag: Naslag
  /** Of elk kernpunt hier in een dossier te zetten is. */
  kiesbaar?: boolean
}

/** Kernpunten onder elkaar, met hun id in de kantlijn van de lijst. */
export function Kernpuntenlijst({ kernpunten, naslag, kiesbaar }: Props) {
  return (
    <ul className="rijen">
      {kernpunten.map(kernpunt => (
        <li key={kernpunt.id} id={slugVan(kernpunt.id)} className="rij">
          <Merk item={kernpunt} naslag={naslag} />
          <div>
            <Tekst item={kernpunt} naslag={naslag} />
            {kiesbaar && <Dossierkoppeling item={kernpunt} naslag={naslag} />}
          </div>
        </li>
      ))}
    </ul>
  )
}
