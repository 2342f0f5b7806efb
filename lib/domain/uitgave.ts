import type { EDITIETEKSTEN, Editiestand } from './editie'
import type { Plek } from './plek'

/** Het kader onder revisie; al het andere is een versienummer zoals `1.0.0`. */
export const WERKVERSIE = 'werkversie'

/** Welke tekst: een editie (versienummer) of de werkversie. */
export type Uitgave = string

/** Wat het portaal van een bevroren editie weet; de vorm van editie.yaml staat in lib/content/schema/editie.ts. */
export interface Editie {
  versie: string
  /** Soort tekst: een weergave in eigen woorden, of de vastgestelde tekst zelf. */
  tekst: (typeof EDITIETEKSTEN)[number]
  /** De status die zij nu heeft, niet die van het vaststellen, met de reden als daarover besloten is. */
  stand: Editiestand
  /** Dag van bevriezen, jjjj-mm-dd. */
  bevroren: string
  /** Wat er over de vaststelling te zeggen is. */
  vaststelling: string
  /** SHA-256 over de hele editie, hexadecimaal. */
  vingerafdruk: string
  /** De wijzigingen die met deze editie ingingen; bij de eerste geen. */
  wijzigingen: string[]
  /** Per bestand (`kernpunten/C-K8.nl.mdx`) de SHA-256 en de editie in wier map het staat. */
  bestanden: Record<string, { sha256: string; editie: string }>
}

/** Hoe de tekst van een editie zich verhoudt tot die van vandaag. */
export type Stand = 'gelijk' | 'gewijzigd' | 'vervallen'

/** Hoe de werkversie van een onderdeel zich verhoudt tot de nieuwste editie. */
export type Werkstand = 'gelijk' | 'gewijzigd' | 'nieuw'
/** Waarom een onderdeel niet staat waar iemand het zocht, terwijl het niet vervallen is. */
export type Gemis =
  | { wat: 'geen editie'; id: string; versie: string }
  /** Alleen nog in de werkversie. */
  | { wat: 'concept'; id: string; plek: Plek }
  /** Wel vandaag; `eerste` is de editie waarin het erbij kwam, als het van vóór de gevraagde niet is. */
  | { wat: 'niet hierin'; id: string; plek: Plek; versie: string; eerste?: string }

/** Wat er van een vervallen onderdeel blijft: sinds welke editie het weg is, waarom, en wat ervoor in de plaats kwam. */
export interface Grafsteen {
  sinds: string
  reden: string
  vervangenDoor?: string[]
}

/** Welke edities er zijn, oudste eerst, en welke bestanden van de werkversie gelijk zijn aan de nieuwste. */
export interface Editielijst {
  edities: Editie[]
  /** Per ongewijzigd bestand van content/kader de editie in wier map dezelfde tekst staat. */
  ongewijzigd: Record<string, string>
  /** Bestanden van content/kader die in de nieuwste editie niet voorkomen. */
  nieuw: string[]
  /** Per vervallen id zijn grafsteen. */
  vervallen: Record<string, Grafsteen>
}
