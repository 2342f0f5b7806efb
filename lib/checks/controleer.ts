import { controleerEditieteksten, leesEditieteksten } from './editie/teksten'
import { type Fout, opPlaats } from './fout'
import { maakInhoud, type Regel } from './inhoud'
import { leesInhoud } from './lees'
import { controleerDubbelzinnig } from './regels/begrippen'
import { controleerOngebruikteBronnen, controleerVoetnoten, controleerZonderBron } from './regels/bronnen'
import { controleerBewaard, controleerVeranderd } from './regels/edities'
import { controleerIds, controleerVerdwenen, controleerVertalingen } from './regels/ids'
import { controleerRelaties } from './regels/relaties'
import { controleerOpbouw, controleerVeiligheid } from './regels/tekst'
import { controleerVelden } from './regels/velden'
import { controleerVerloop } from './regels/verloop'
import { leesRegister } from './register'
import { controleerZoekvragen } from './zoekvragen'
import { controleerZoekwoorden } from './zoekwoorden'

const REGELS: Regel[] = [
  controleerVelden,
  controleerVeiligheid,
  controleerOpbouw,
  controleerDubbelzinnig,
  controleerVerloop,
]

/** Wat pas te beoordelen is als alles te lezen is; anders krijgt één kapot bestand een rij fouten die niet kloppen. */
const REGELS_OVER_ALLES: Regel[] = [
  controleerIds,
  controleerVerdwenen,
  controleerVertalingen,
  controleerRelaties,
  controleerOngebruikteBronnen,
  controleerZonderBron,
  controleerVoetnoten,
]

export interface Uitslag {
  fouten: Fout[]
  /** Aantal gelezen bestanden; nul is zelf een fout. */
  gelezen: number
  /** Of ook gekeken is hoe bestanden op elkaar aansluiten; niet zolang er een onleesbaar is. */
  volledig: boolean
}

/**
 * Controleert alle inhoud onder `wortel/content` en geeft tegelijk alle fouten die te beoordelen zijn, op plaats gesorteerd.
 * @param lezing wat daar staat, als de vrager het al gelezen heeft
 */
export function controleer(wortel: string, lezing = leesInhoud(wortel)): Uitslag {
  const { bestanden, fouten: leesfouten } = lezing
  const { register, fouten: registerfouten } = leesRegister(wortel)
  const { edities, fouten: geschonden } = controleerBewaard(wortel)
  const { teksten, fouten: tekstfouten } = leesEditieteksten(edities)
  const inhoud = maakInhoud(bestanden, register, teksten)
  const fouten = [...leesfouten, ...registerfouten]
  const volledig = fouten.length === 0
  const regels = volledig ? [...REGELS, ...REGELS_OVER_ALLES] : REGELS
  fouten.push(...regels.flatMap(regel => regel(inhoud)))
  if (volledig) fouten.push(...controleerZoekvragen(wortel, inhoud), ...controleerZoekwoorden(wortel, inhoud))
  // Een geschonden editie moet eerst terug: wat erin staat, zegt dan niets over de rest.
  if (geschonden.length > 0) fouten.push(...geschonden)
  else {
    fouten.push(...tekstfouten)
    if (volledig) fouten.push(...controleerEditieteksten(inhoud))
    fouten.push(...controleerVeranderd(wortel, edities, volledig ? register : undefined))
  }
  if (bestanden.length === 0)
    fouten.push({ bestand: 'content', regel: 1, melding: 'er is geen enkel bestand gelezen; staat u in de goede map?' })
  return { fouten: fouten.sort(opPlaats), gelezen: bestanden.length, volledig }
}
