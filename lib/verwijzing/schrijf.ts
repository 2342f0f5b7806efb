import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import type { Taal } from '@/lib/domain/taal'
import type { Verwijsbestand } from '@/lib/i18n/verwijzing'
import type { Csl } from './csl'

/** De stijlen voor een literatuurlijst; Vancouver is die van de medische tijdschriften. */
export const STIJLEN = ['vancouver', 'apa'] as const

export type Stijl = (typeof STIJLEN)[number]

const LOCALE = { nl: 'nl-NL', en: 'en-US' } as const satisfies Record<Taal, string>

// Een ë als `{\" e}` lezen niet alle programma's goed; UTF-8 wel.
plugins.config.get('@bibtex').format.asciiOnly = false

const cite = (csl: Csl) => new Cite(csl, { generateGraph: false })

/** BibTeX kent een maand van verschijnen, maar geen dag. */
function schrijfBibtex(csl: Csl): string {
  const maand = csl.issued['date-parts'].map(delen => delen.slice(0, 2))
  return cite({ ...csl, issued: { 'date-parts': maand } }).format('bibtex')
}

/**
 * Citation.js kiest de velden van RIS, wij schrijven de regels: het breekt af na elke zeventig tekens, ook midden in een
 * adres, kapt het id af tot het niet meer uniek is, en schrijft een dag als `2027/3/9`.
 */
function schrijfRis(csl: Csl): string {
  const [{ TY = '', ID: _, ...velden } = {}] = cite(csl).format('ris', { format: 'object' })
  const regels = Object.entries(velden).flatMap(([label, waarde]) =>
    [waarde].flat().map(deel => `${label}  - ${label === 'Y2' ? deel.replace(/\/(\d)(?=\/)/g, '/0$1') : deel}`),
  )
  return [`TY  - ${TY}`, ...regels, 'ER  - '].join('\n')
}

const SCHRIJF = {
  bib: schrijfBibtex,
  ris: schrijfRis,
  csl: (csl: Csl) => cite(csl).format('data'),
} as const satisfies Record<Verwijsbestand, (csl: Csl) => string>

/** De verwijzing als bestand voor een verwijzingenprogramma. */
export const schrijfBestand = (csl: Csl, vorm: Verwijsbestand): string => `${SCHRIJF[vorm](csl).replace(/\n+$/, '')}\n`

/** De verwijzing als regel in een literatuurlijst. Het nummer dat Vancouver ervoor zet, is dat van de lijst van de schrijver. */
export const schrijfRegel = (csl: Csl, stijl: Stijl, taal: Taal): string =>
  cite(csl).format('bibliography', { template: stijl, lang: LOCALE[taal], format: 'text' }).trim().replace(/^1\. /, '')
