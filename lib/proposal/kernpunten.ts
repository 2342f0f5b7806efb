import { leesInhoud } from '@/lib/checks/lees'
import type { Stand } from './opslag'

/** De kernpunten onder een kernwaarde, met hun plaats in de rij. */
export const leesKernpunten = ({ wortel }: Stand, bij: string): { volgorde: number }[] =>
  leesInhoud(wortel)
    .bestanden.filter(({ map, velden }) => map === 'Kernpunt' && velden.bij === bij)
    .map(({ velden }) => ({ volgorde: typeof velden.volgorde === 'number' ? velden.volgorde : 0 }))
