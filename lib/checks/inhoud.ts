import type { Bestand } from './bestand'
import { idVan, isBrontekst } from './bestand'
import type { Fout } from './fout'
import type { Register } from './register'

/** Alles wat een regel nodig heeft om over de inhoud te oordelen. */
export interface Inhoud {
  bestanden: Bestand[]
  register: Register
  /** Per id het bestand in de brontaal. Wijkt de bestandsnaam af, dan gelden beide: dat is al één fout. */
  opId: Map<string, Bestand>
  /** De teksten van alle edities; zij veranderen niet meer, maar verwijzen nog wel. */
  edities: Bestand[]
}

/** Een regel kijkt naar de hele inhoud en geeft alles wat er mis is in één keer. */
export type Regel = (inhoud: Inhoud) => Fout[]

export const maakInhoud = (bestanden: Bestand[], register: Register, edities: Bestand[] = []): Inhoud => ({
  bestanden,
  register,
  edities,
  opId: new Map(
    bestanden
      .filter(bestand => bestand.map !== 'Herkomst' && isBrontekst(bestand))
      .flatMap(bestand => [bestand.naamId, idVan(bestand)].map((id): [string, Bestand] => [id, bestand])),
  ),
})

/** Een fout op de regel waar dit veld staat. */
export const bijVeld = (bestand: Bestand, pad: PropertyKey[], melding: string): Fout => ({
  bestand: bestand.pad,
  regel: bestand.regelVan(pad),
  melding,
})
