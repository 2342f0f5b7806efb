import type { Taal } from '@/lib/domain/taal'
import type { Uitgave } from '@/lib/domain/uitgave'
import { bouwIndex } from '@/lib/search/bouw-index'
import { type UitslagMetVoorstel, zoekOfStelVoor } from '@/lib/search/voorstel'
import type { Zoekkeuze } from '@/lib/search/zoek'
import type { Zoekindex } from '@/lib/search/zoekindex'
import { maakZoektabel } from './zoektabel'

const indexen = new Map<string, Zoekindex>()

/** De index van een taal en uitgave; bij het eerste gebruik gebouwd, daarna bewaard. Er zijn er niet meer dan uitgaven. */
function getZoekindex(taal: Taal, uitgave: Uitgave | undefined): Zoekindex {
  const sleutel = `${taal} ${uitgave ?? ''}`
  const bekend = indexen.get(sleutel)
  if (bekend) return bekend
  const index = bouwIndex(maakZoektabel({ taal, uitgave }))
  indexen.set(sleutel, index)
  return index
}

/** Waarin gezocht wordt; zonder uitgave in wat vandaag geldt. */
export interface Zoekvraagstuk extends Zoekkeuze {
  vraag: string
  taal: Taal
  uitgave?: Uitgave
}

/** Zoekt op de server, met dezelfde kern als de browser: voor de pagina *zoeken* en voor `/api/zoeken`. */
export function zoekOpServer({ vraag, taal, uitgave, ...keuze }: Zoekvraagstuk): UitslagMetVoorstel {
  return zoekOfStelVoor(getZoekindex(taal, uitgave), vraag, keuze)
}
