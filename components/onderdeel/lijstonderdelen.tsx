import type { ReactNode } from 'react'
import { Verwijzingenregel } from '@/components/bron/verwijzingenregel'
import { Citeerkoppeling } from '@/components/citeren/citeerkoppeling'
import { Dossierkoppeling } from '@/components/dossier/dossierkoppeling'
import { Standregel } from '@/components/editie/standregel'
import { Voorstelkoppeling } from '@/components/voorstel/voorstelkoppeling'
import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Lijstonderdeel } from '@/lib/domain/onderdeel'

interface Props {
  onderdelen: Lijstonderdeel[]
  naslag: Naslag
  /** Hoe de tekst van een onderdeel te tonen. */
  toon: (onderdeel: Lijstonderdeel) => ReactNode
  /** Of elk onderdeel hier de weg naar zijn verwijzingen krijgt. */
  citeerbaar?: boolean
}

/** Het wetsartikel onder een toetspunt; de koppeling leidt naar de wet. */
function Grondslag({ onderdeel, naslag }: { onderdeel: Lijstonderdeel; naslag: Naslag }) {
  const [wet] = onderdeel.bronnen
  return (
    <p className="wijs mt-1">
      {wet ? <a href={naslag.adres(naslag.bron(wet.bron))}>{onderdeel.grondslag}</a> : onderdeel.grondslag}
    </p>
  )
}

/** Criteria, kwaliteitsaspecten, kerntaken, toetspunten of randvoorwaarden: elk met id, anker en tekst. */
export function Lijstonderdelen({ onderdelen, naslag, toon, citeerbaar }: Props) {
  return (
    <ol className="rijen list-none pl-0">
      {onderdelen.map(onderdeel => (
        <li key={onderdeel.id} id={slugVan(onderdeel.id)} className="rij">
          <a className="merk" href={`#${slugVan(onderdeel.id)}`}>
            {onderdeel.id}
          </a>
          <div>
            <p className="font-semibold">{onderdeel.titel}</p>
            <Standregel item={onderdeel} naslag={naslag} />
            {toon(onderdeel)}
            {onderdeel.grondslag ? (
              <Grondslag onderdeel={onderdeel} naslag={naslag} />
            ) : (
              <Verwijzingenregel verwijzingen={onderdeel.bronnen} naslag={naslag} />
            )}
            {citeerbaar && <Citeerkoppeling item={onderdeel} naslag={naslag} />}
            {citeerbaar && <Dossierkoppeling item={onderdeel} naslag={naslag} />}
            {citeerbaar && <Voorstelkoppeling item={onderdeel} naslag={naslag} />}
          </div>
        </li>
      ))}
    </ol>
  )
}
