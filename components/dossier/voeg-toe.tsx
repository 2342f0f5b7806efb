'use client'

import { type MouseEvent, useSyncExternalStore } from 'react'
import { bewaar, heeft, leesBewaard, luister, nietsBewaard } from './keuze'

interface Props {
  /** Het onderdeel met zijn editie, zoals `C-K8@1.0.0`. */
  woord: string
  /** Adres van de dossierpagina. */
  naar: string
  tekst: string
  gedaan: string
  /** In een lijst: een koppeling zonder knop eromheen. */
  kort?: boolean
}

/** Een koppeling naar een dossier met alleen dit erin; met JavaScript komt het bij wat deze browser al onthoudt. */
export function VoegToe({ woord, naar, tekst, gedaan, kort }: Props) {
  const keuze = useSyncExternalStore(luister, leesBewaard, nietsBewaard)
  const erin = heeft(keuze, woord)
  const klik = (gebeurtenis: MouseEvent) => {
    const { button, ctrlKey, metaKey, shiftKey, altKey } = gebeurtenis
    if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return
    bewaar([keuze, woord].filter(Boolean).join(','))
    // Onthoudt de browser niets, dan doet de koppeling het.
    if (heeft(leesBewaard(), woord)) gebeurtenis.preventDefault()
  }
  return (
    <p className="wijs geen-druk">
      <a
        href={`${naar}?items=${erin ? keuze : woord}`}
        onClick={erin ? undefined : klik}
        className={kort ? 'inline-block py-0.5 text-grijs' : 'knop no-underline'}
      >
        {erin ? gedaan : tekst}
      </a>
      <span aria-live="polite" className="sr-only">
        {erin && gedaan}
      </span>
    </p>
  )
}
