'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { bewaar, heeft, leesBewaard, luister, nietsBewaard, telling } from './keuze'

interface Props {
  /** De keuze van deze pagina. */
  keuze: string
  /** Adres van de dossierpagina. */
  naar: string
  teksten: { ander: string; eigen: string; neemOver: string; vergeet: string; onthoudt: string }
}

/** Of de lezer van een dossier komt waar zijn eigen keuze in stond: dan veranderde hij die zojuist. */
function vervolgt(eigen: string, naar: string): boolean {
  if (!URL.canParse(document.referrer)) return false
  const { origin, pathname, searchParams } = new URL(document.referrer)
  const vorige = searchParams.get('items') ?? ''
  return origin === window.location.origin && pathname === naar && eigen.split(',').every(woord => heeft(vorige, woord))
}

/**
 * Laat de browser onthouden wat de lezer op deze pagina met zijn eigen dossier deed. Wie het dossier van een ander
 * opent, raakt zijn eigen keuze niet kwijt: dan staat hier een keus.
 */
export function Onthoud({ keuze, naar, teksten }: Props) {
  const bewaard = useSyncExternalStore(luister, leesBewaard, nietsBewaard)
  useEffect(() => {
    const eigen = leesBewaard()
    if (eigen !== keuze && (eigen === '' || vervolgt(eigen, naar))) bewaar(keuze)
  }, [keuze, naar])
  if (!bewaard) return null
  if (bewaard === keuze) return <p className="wijs geen-druk text-grijs">{teksten.onthoudt}</p>
  return (
    <p className="balk wijs geen-druk">
      {teksten.ander.replace('{aantal}', String(telling(bewaard)))}{' '}
      <a href={`${naar}?items=${bewaard}`}>{teksten.eigen}</a>{' '}
      <button type="button" className="knop ml-2" onClick={() => bewaar(keuze)}>
        {keuze ? teksten.neemOver : teksten.vergeet}
      </button>
    </p>
  )
}
