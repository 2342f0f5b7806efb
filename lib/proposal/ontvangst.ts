import type { Voorstel } from '@/lib/domain/voorstel'
import { isCommit, isVoorstelnaam } from './git/namen'
import type { Inzending, Ontvangst, Verzending } from './opslag'
import { eisContentpad } from './pad'

/** Een voorstel dat er al is, waar het ook staat. */
export interface Eerder extends Verzending {
  voorstel: Voorstel
}

/** @throws Error bij een programmafout: de inzending was al gekeurd */
export function eisGekeurd({ voorstel: { naam }, basis, bestanden }: Inzending): void {
  if (!isVoorstelnaam(naam)) throw new Error(`"${naam}" kan geen naam van een voorstel zijn`)
  if (!isCommit(basis)) throw new Error(`"${basis}" is geen commit`)
  if (bestanden.size === 0) throw new Error('Een voorstel verandert minstens één bestand')
  for (const pad of bestanden.keys()) eisContentpad(pad)
}

/** Wat er al is van deze verzending: eerst op de sleutel, dan op de inhoud. */
export function zoekEerder(alles: readonly Eerder[], { sleutel, som }: Verzending): Ontvangst | undefined {
  const zelfde = alles.find(ander => ander.sleutel === sleutel)
  if (zelfde) return { uitkomst: zelfde.som === som ? 'al' : 'anders', voorstel: zelfde.voorstel }
  const dubbel = alles.find(ander => ander.som === som && ander.voorstel.stand === 'open')
  return dubbel && { uitkomst: 'dubbel', voorstel: dubbel.voorstel }
}
