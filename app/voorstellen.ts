import { setTimeout } from 'node:timers/promises'
import { getItem, getOnderdelen, type Keuze } from '@/lib/content/kader'
import { maakNaslag } from '@/lib/content/naslag'
import { getOpBlad } from '@/lib/content/verloop'
import type { Itemredline } from '@/lib/domain/herziening'
import type { Naslag } from '@/lib/domain/naslag'
import type { Taal } from '@/lib/domain/taal'
import { kiesVoorstellen, telOpenPerOnderdeel } from '@/lib/domain/tafel'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import type { Voorstel } from '@/lib/domain/voorstel'
import { getOpslag } from '@/lib/proposal/kies-opslag'
import { Storing } from '@/lib/proposal/opslag'
import { getItemredline } from '@/lib/proposal/tafel/itemredline'

/** Wat de opslag antwoordt, of waarom zij het nu niet doet. */
export type Opgehaald<T> = { gelukt: true; waarde: T } | { gelukt: false; storing: Storing }

/** Vraagt de opslag iets. Een storing is een antwoord om te tonen; elke andere fout is er een van ons. */
export async function haal<T>(vraag: (opslag: ReturnType<typeof getOpslag>) => Promise<T>): Promise<Opgehaald<T>> {
  try {
    return { gelukt: true, waarde: await vraag(getOpslag()) }
  } catch (fout) {
    if (fout instanceof Storing) return { gelukt: false, storing: fout }
    throw fout
  }
}

export const haalVoorstellen = (): Promise<Opgehaald<Voorstel[]>> => haal(opslag => opslag.getVoorstellen())

/** Zo lang wacht een lijst op haar redlines. Wat later klaar is, staat er de volgende keer bij. */
const GEDULD_MS = 3000

/** De redline van elk voorstel; niets als zij er niet op tijd is, of als de opslag haar nu niet heeft. */
export function haalRedlines(voorstellen: Voorstel[]): Promise<(Itemredline | undefined)[]> {
  const teLaat = setTimeout(GEDULD_MS, undefined, { ref: false })
  return Promise.all(
    voorstellen.map(async voorstel => {
      const redline = await Promise.race([haal(opslag => getItemredline(voorstel, opslag)), teLaat])
      return redline?.gelukt ? redline.waarde : undefined
    }),
  )
}

/** De opzoekhulp van vandaag, die ook kent wat alleen nog in de werkversie staat: voorstellen gaan over allebei. */
export function maakTafelnaslag(taal: Taal): Naslag {
  const vandaag = maakNaslag({ taal })
  const concept = maakNaslag({ taal, uitgave: WERKVERSIE })
  const van = (id: string) => (vandaag.vind(id) ? vandaag : concept)
  return {
    ...vandaag,
    vind: id => van(id).vind(id),
    adres: item => van(item.id).adres(item),
    letter: item => van(item.id).letter(item),
  }
}

/** De ids waarover een voorstel op het blad van een onderdeel thuishoort: dat zelf, en de lijsten die erop staan. */
export function hoortBij(id: string | undefined, keuze: Keuze): Set<string> {
  const item = id === undefined ? undefined : getItem(id, keuze)
  return new Set(item ? [item.id, ...getOpBlad(item, keuze).map(ander => ander.id)] : [id ?? ''])
}

/** Hoeveel voorstellen er open zijn per onderdeel, geteld zoals de lijst ze toont; alleen wat er heeft. */
export function telOpTafel(voorstellen: Voorstel[], keuze: Keuze): Record<string, number> {
  const ids = new Set([...getOnderdelen(keuze).map(({ id }) => id), ...Object.keys(telOpenPerOnderdeel(voorstellen))])
  const open = { status: 'open', criterium: undefined }
  const tellingen = [...ids].map(
    id => [id, kiesVoorstellen(voorstellen, { ...open, id }, hoortBij(id, keuze)).length] as const,
  )
  return Object.fromEntries(tellingen.filter(([, aantal]) => aantal > 0))
}
