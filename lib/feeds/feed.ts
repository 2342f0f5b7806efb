import type { Taal } from '@/lib/domain/taal'

/** Eén bericht in een feed; alle adressen zijn volledig. */
export interface Bericht {
  /** Verandert nooit, ook niet als het portaal verhuist: daaraan ziet een feedlezer wat hij al kent. */
  id: string
  titel: string
  url: string
  /** Eén regel in de taal van de feed. */
  samenvatting: string
  /** De reden, in de taal waarin zij geschreven is. */
  tekst?: { inhoud: string; taal: Taal }
  /** Dag waarop het besloten of vastgesteld werd, jjjj-mm-dd. */
  sinds: string
  /** Dag waarop er voor het laatst iets aan veranderde: die van de editie waarmee het inging. */
  bijgewerkt: string
  /** De soort wijziging, in woorden. */
  label?: string
}

export interface Feed {
  id: string
  taal: Taal
  titel: string
  beschrijving: string
  auteur: string
  /** De pagina waar dezelfde berichten staan. */
  pagina: string
  /** Het adres van de feed zelf. */
  adres: string
  /** Nieuwste eerst. */
  berichten: Bericht[]
}

/** Een feed moet zeggen wanneer zij veranderde, ook als er nog nooit iets gebeurde. */
const NOOIT = '1970-01-01'

/** De laatste dag waarop er iets veranderde; nooit de dag van de build, anders lijkt elke build nieuws. */
export const laatsteDag = ({ berichten }: Feed): string =>
  berichten
    .map(({ bijgewerkt }) => bijgewerkt)
    .toSorted()
    .at(-1) ?? NOOIT

/** Een dag als tijdstip; een uur kennen we niet. */
export const tijdstip = (dag: string): string => `${dag}T00:00:00Z`
