import type { ReactNode } from 'react'
import { Verwijzingenregel } from '@/components/bron/verwijzingenregel'
import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Lijstonderdeel } from '@/lib/domain/onderdeel'

interface Props {
  onderdelen: Lijstonderdeel[]
  naslag: Naslag
  /** Hoe de tekst van een onderdeel te tonen. */
  toon: (onderdeel: Lijstonderdeel) => ReactNode
}

/** Criteria, kwaliteitsaspecten, kerntaken, toetspunten of randvoorwaarden: elk met id, anker en tekst. */
export function Lijstonderdelen({ onderdelen, naslag, toon }: Props) {
  return (
    <ol className="rijen list-none pl-0">
      {onderdelen.map(onderdeel => (
        <li key={onderdeel.id} id={slugVan(onderdeel.id)} className="rij">
          <a className="merk" href={`#${slugVan(onderdeel.id)}`}>
            {onderdeel.id}
          </a>
          <div>
            <p className="font-semibold">{onderdeel.titel}</p>
            {toon(onderdeel)}
            {onderdeel.grondslag && <p className="wijs mt-1 text-grijs">{onderdeel.grondslag}</p>}
            <Verwijzingenregel verwijzingen={onderdeel.bronnen} naslag={naslag} />
          </div>
        </li>
      ))}
    </ol>
  )
}
