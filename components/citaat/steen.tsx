import { BRONTAAL } from '@/lib/domain/taal'
import type { Grafsteen } from '@/lib/domain/uitgave'
import { kortAdres } from '@/lib/i18n/adres'
import { vul } from '@/lib/i18n/vul'
import type { Uitslagteksten } from './teksten'

/** Waarom iets vervallen is en wat ervoor in de plaats kwam; zoals Grafsteentekst, maar ook in de browser te maken. */
export function Steen({ steen, teksten }: { steen: Grafsteen; teksten: Uitslagteksten }) {
  const { sinds, reden, vervangenDoor = [] } = steen
  return (
    <p>
      {vul(teksten.steen, { sinds })} <span lang={BRONTAAL}>{reden}</span>
      {/[.!?]$/.test(reden) ? ' ' : '. '}
      {vervangenDoor.length > 0 && `${teksten.vervangen} `}
      {vervangenDoor.map((id, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <a href={kortAdres(id)}>{id}</a>
        </span>
      ))}
      {vervangenDoor.length > 0 && '.'}
    </p>
  )
}
