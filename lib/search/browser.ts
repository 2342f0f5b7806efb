import sommen from '@/.contentlayer/zoeken.json'
import type { Taal } from '@/lib/domain/taal'
import { zoektabelAdres } from '@/lib/i18n/gegevens'
import { bouwIndex } from './bouw-index'
import { loopWarm } from './loop-warm'
import type { Zoektabel } from './tabel'
import { type UitslagMetVoorstel, zoekOfStelVoor } from './voorstel'
import { type Zoekkeuze, type Zoekuitslag, zoek } from './zoek'
import { zonderBegin } from './zonder-begin'

/** Zoekt meteen, zonder te wachten: snel genoeg voor elke toetsaanslag, ook midden in een woord. */
export interface Zoeker {
  zoek: (vraag: string, keuze?: Zoekkeuze) => Zoekuitslag
  /** Met een voorstel als er niets is; dat duurt langer. */
  zoekOfStelVoor: (vraag: string, keuze?: Zoekkeuze) => UitslagMetVoorstel
}

const zoekers = new Map<Taal, Promise<Zoeker>>()

async function haal(taal: Taal): Promise<Zoeker> {
  const antwoord = await fetch(`${zoektabelAdres(taal)}?v=${sommen[taal].som}`)
  if (!antwoord.ok) throw new Error(`De zoektabel kwam niet: ${antwoord.status}`)
  const tabel = (await antwoord.json()) as Zoektabel
  const index = bouwIndex(tabel)
  const zoeker: Zoeker = {
    zoek: (vraag, keuze) => zoek(index, zonderBegin(vraag, index), keuze),
    zoekOfStelVoor: (vraag, keuze) => zoekOfStelVoor(index, zonderBegin(vraag, index), keuze),
  }
  loopWarm(
    zoeker.zoek,
    tabel.stukken.map(({ titel }) => titel),
  )
  return zoeker
}

/**
 * Haalt de zoektabel van een taal op en bouwt de index, één keer per pagina. Laad deze module pas bij het eerste gebruik
 * (`await import('@/lib/search/browser')`): zij brengt FlexSearch en de stemmers mee. Mislukt het ophalen, dan probeert
 * de volgende aanroep het opnieuw; toon intussen het formulier dat naar de pagina *zoeken* gaat.
 */
export function laadZoeker(taal: Taal): Promise<Zoeker> {
  const bekend = zoekers.get(taal)
  if (bekend) return bekend
  const nieuw = haal(taal)
  nieuw.catch(() => zoekers.delete(taal))
  zoekers.set(taal, nieuw)
  return nieuw
}
