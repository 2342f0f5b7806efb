import { Dossierkoppeling } from '@/components/dossier/dossierkoppeling'
import { Merk } from '@/components/ui/merk'
import type { Naslag } from '@/lib/domain/naslag'
import type { Signaal } from '@/lib/domain/onderdeel'

/** De signalen kort onder elkaar. */
export function Signalenlijst({ signalen, naslag }: { signalen: Signaal[]; naslag: Naslag }) {
  return (
    <ul className="rijen">
      {signalen.map(signaal => (
        <li key={signaal.id} className="rij" lang={signaal.taal}>
          <Merk item={signaal} naslag={naslag} los />
          <div>
            <a href={naslag.adres(signaal)}>{signaal.titel}</a>
            <Dossierkoppeling item={signaal} naslag={naslag} />
          </div>
        </li>
      ))}
    </ul>
  )
}
