import type { Redlineblok, Verschilsoort } from './redline'
import type { Soort } from './soort'
import type { Wijze } from './verloop'

/** Iets om naar te verwijzen: genoeg voor een id met een titel. */
export interface Genoemd {
  id: string
  soort: Soort
  titel: string
}

/** Een onderdeel dat in een herziening anders is, en wat eraan hangt. */
export interface Itemherziening extends Genoemd {
  verschil: Exclude<Verschilsoort, 'gelijk'>
  /** Titel, velden en alinea's, woord voor woord vergeleken; daaronder waar het op steunt. */
  blokken: Redlineblok[]
  /** De Engelse tekst op dezelfde manier, als daar woorden in veranderden. */
  blokkenEngels?: Redlineblok[]
  /** De records die het noemen en nog in geen editie staan. */
  wijzigingen: { id: string; titel: string; wijze: Wijze; besloten: boolean }[]
  /** Wie ernaar verwijst of eronder valt, en dus nagelezen moet worden. */
  hangtAf: { vragen: Genoemd[]; signalen: Genoemd[]; overige: Genoemd[] }
  /** Waar het zelf op steunt. */
  bronnen: Genoemd[]
  /** Of er een Engelse tekst is, en of die met de Nederlandse mee veranderde. */
  engels: 'ontbreekt' | 'bij' | 'achter'
}

/** Wat er aan de tekst van één onderdeel verandert, zonder wat daarvan afhangt. */
export type Itemredline = Pick<Itemherziening, 'id' | 'titel' | 'verschil' | 'blokken' | 'blokkenEngels' | 'engels'>

/** Wat er mis is of nog ontbreekt, en waar. Gelijk aan een fout van de controle. */
export interface Melding {
  bestand: string
  regel: number
  melding: string
  /** Om te weten; houdt het overnemen niet tegen. */
  opmerking?: boolean
}

/** Alles wat tussen twee standen van de inhoud verschilt, zoals een lezer het zou zeggen. */
export interface Herziening {
  /** Wat een norm raakt eerst; daarbinnen in leesvolgorde. */
  items: Itemherziening[]
  /** Andere veranderde bestanden: bronnen, begrippen, het register, een wijziging zonder veranderd onderdeel, de map van een nieuwe editie. */
  overige: string[]
  /** De nieuwste editie (leeg zolang er geen is), en de versie die volgt als alles wat openstaat wordt vastgesteld. */
  versie: { van: string; naar?: string }
  /** Wat er nog moet gebeuren voor het kan worden overgenomen: fouten van de controle, een besluit dat ontbreekt. */
  ontbreekt: Melding[]
}
