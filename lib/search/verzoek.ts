import { SOORTEN, type Soort } from '@/lib/domain/soort'
import { BRONTAAL, TALEN, type Taal } from '@/lib/domain/taal'
import type { Uitgave } from '@/lib/domain/uitgave'

/** Langer zoekt niemand; het houdt ook de tijd per verzoek binnen de perken. */
export const LANGSTE_VRAAG = 200
export const MEESTE_TREFFERS = 50
const GEWOON_AANTAL = 10

/** Waarom een verzoek niet te beantwoorden is; de woorden staan bij de meldingen (`zoekverzoek`). */
export type Verzoekfout = 'leeg' | 'lang' | 'teken' | 'taal' | 'editie' | 'soort' | 'max'

export interface Zoekverzoek {
  vraag: string
  taal: Taal
  editie?: Uitgave
  soort?: Soort
  max: number
}

export type Gelezen = { goed: true; verzoek: Zoekverzoek } | { goed: false; fout: Verzoekfout; taal: Taal }

/** De taal van een verzoek, ook als de rest niet deugt; onbekend is `undefined`. */
function leesTaal(waarde: string | null): Taal | undefined {
  return waarde === null ? BRONTAAL : TALEN.find(bekend => bekend === waarde)
}

/** De fout in de zoekwoorden zelf, als die er is. */
export function foutInVraag(vraag: string): 'leeg' | 'lang' | 'teken' | undefined {
  if (/\p{Cc}/u.test(vraag)) return 'teken'
  if (vraag.trim() === '') return 'leeg'
  return [...vraag].length > LANGSTE_VRAAG ? 'lang' : undefined
}

/**
 * Leest de parameters van `/api/zoeken`. Wat niet klopt, wordt geweigerd en nooit geraden.
 * @param uitgaven welke edities er zijn, en de werkversie
 */
export function leesVerzoek(parameters: URLSearchParams, uitgaven: readonly Uitgave[]): Gelezen {
  const taal = leesTaal(parameters.get('taal'))
  if (!taal) return { goed: false, fout: 'taal', taal: BRONTAAL }
  const weiger = (fout: Verzoekfout): Gelezen => ({ goed: false, fout, taal })
  const vraag = parameters.get('q') ?? ''
  const mis = foutInVraag(vraag)
  if (mis) return weiger(mis)
  const editie = parameters.get('editie') ?? undefined
  if (editie !== undefined && !uitgaven.includes(editie)) return weiger('editie')
  const gekozen = parameters.get('soort')
  const soort = SOORTEN.find(bekend => bekend === gekozen)
  if (gekozen !== null && !soort) return weiger('soort')
  const aantal = parameters.get('max') ?? String(GEWOON_AANTAL)
  const max = Number(aantal)
  if (!/^\d{1,3}$/.test(aantal) || max < 1 || max > MEESTE_TREFFERS) return weiger('max')
  return { goed: true, verzoek: { vraag: vraag.trim(), taal, editie, soort, max } }
}
