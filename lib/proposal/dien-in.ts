import type { Melding } from '@/lib/domain/herziening'
import type { Voorstel } from '@/lib/domain/voorstel'
import type { Invoerfout } from './invoer'
import type { Onderdeel } from './lees-onderdeel'
import type { Voorstelopslag } from './opslag'

/** Waarom er niets is ingediend. */
export type Tegenslag =
  | { uitkomst: 'geweigerd'; fouten: Invoerfout[] }
  /** De tekst is veranderd sinds de indiener begon; hier is die van nu. */
  | { uitkomst: 'achterhaald'; nu: Pick<Onderdeel, 'velden' | 'tekst' | 'basis'> }
  | { uitkomst: 'storing'; melding: string; opnieuwNa?: number }

/** `gevolgen`: wat elders in het kader nog moet gebeuren voor dit kan worden overgenomen. */
export type Ingediend =
  | { uitkomst: 'bewaard' | 'al' | 'anders' | 'dubbel'; voorstel: Voorstel; gevolgen: Melding[] }
  | Tegenslag

/** `gezien`: wat de kijker zag; ontbreekt bij `geweigerd` als de tekst niet te tonen is. */
export type Geprobeerd<T> =
  | { uitkomst: 'goed'; voorstel: Pick<Voorstel, 'naam' | 'id' | 'wijziging'>; gevolgen: Melding[]; gezien: T }
  | { uitkomst: 'geweigerd'; fouten: Invoerfout[]; gezien?: T }
  | Exclude<Tegenslag, { uitkomst: 'geweigerd' }>

/** Kijkt naar de inhoud vóór en met het voorstel, twee hoofdmappen op schijf, zolang die er zijn. */
export type Kijker<T> = (voor: string, na: string) => T

/** Keurt een voorstel zonder het te bewaren. Ook zonder titel, reden of naam is te zien wat het doet. */
export declare function probeer<T>(ruw: unknown, opslag: Voorstelopslag, kijk: Kijker<T>): Promise<Geprobeerd<T>>

/** Keurt een voorstel en bewaart het. Opnieuw versturen met dezelfde sleutel geeft nooit een tweede. */
export declare function dienIn(ruw: unknown, opslag: Voorstelopslag): Promise<Ingediend>
