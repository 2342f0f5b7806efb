import { BRONTAAL } from '@/lib/domain/taal'
import type { Grafsteen } from '@/lib/domain/uitgave'
import { kortAdres } from '@/lib/i18n/adres'

interface Props {
  steen: Grafsteen
  /** Hoe de zin begint: sinds wanneer. */
  sinds: string
  /** Wat er staat voor wat ervoor in de plaats kwam. */
  vervangen: string
}

/** Waarom iets vervallen is en wat ervoor in de plaats kwam. Krijgt zijn woorden mee: ook de browser maakt deze zin. */
export function Grafsteenzin({ steen: { reden, vervangenDoor = [] }, sinds, vervangen }: Props) {
  return (
    <>
      {sinds} <span lang={BRONTAAL}>{reden}</span>
      {/[.!?]$/.test(reden) ? '' : '.'}
      {vervangenDoor.length > 0 && ` ${vervangen} `}
      {vervangenDoor.map((id, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <a href={kortAdres(id)}>{id}</a>
        </span>
      ))}
      {vervangenDoor.length > 0 && '.'}
    </>
  )
}
