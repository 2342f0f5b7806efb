'use client'

import { useSyncExternalStore } from 'react'
import { leesBewaard, luister, nietsBewaard, telling } from './keuze'

interface Props {
  /** Adres van de dossierpagina. */
  naar: string
  /** Met `{aantal}` erin. */
  tekst: string
}

/** In de kop, zodra deze browser een keuze onthoudt: hoeveel, en de weg erheen. Zonder keuze is er niets. */
export function Dossieringang({ naar, tekst }: Props) {
  const keuze = useSyncExternalStore(luister, leesBewaard, nietsBewaard)
  if (!keuze) return null
  return (
    <a href={`${naar}?items=${keuze}`} className="wijs geen-druk py-2 font-semibold">
      {tekst.replace('{aantal}', String(telling(keuze)))}
    </a>
  )
}
