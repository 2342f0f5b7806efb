import { Dossierkoppeling } from '@/components/dossier/dossierkoppeling'
import { Merk } from '@/components/ui/merk'
import type { Naslag } from '@/lib/domain/naslag'
import type { Vraag } from '@/lib/domain/onderdeel'

/** Vragen onder elkaar, elk met het korte antwoord. */
export function Vragenlijst({ vragen, naslag }: { vragen: Vraag[]; naslag: Naslag }) {
  return (
    <ul className="rijen">
      {vragen.map(vraag => (
        <li key={vraag.id} className="rij" lang={vraag.taal}>
          <Merk item={vraag} naslag={naslag} los />
          <div>
            <a href={naslag.adres(vraag)} className="font-semibold">
              {vraag.titel}
            </a>
            <p className="mt-1 text-base text-grijs">{vraag.antwoord}</p>
            <Dossierkoppeling item={vraag} naslag={naslag} />
          </div>
        </li>
      ))}
    </ul>
  )
}
