import type { Taal } from '@/lib/domain/taal'

/** De vorm van elk soort antwoord, als JSON Schema. Het nummer gaat omhoog als een oude lezer de nieuwe vorm niet aankan. */
export const SCHEMANAMEN = ['onderdeel-1', 'bron-1', 'begrip-1', 'kader-1', 'probleem-1'] as const

export type Schemanaam = (typeof SCHEMANAMEN)[number]

export const schemaAdres = (naam: Schemanaam): string => `/api/schema/${naam}.json`

/** Het hele kader in één editie, als gegevens. */
export const kaderAdres = (versie: string, taal?: Taal): string =>
  `/api/kader/${versie}.json${taal ? `?taal=${taal}` : ''}`

/** Hoe het plaatje van het hele portaal heet; de andere heten naar hun item. */
export const ALGEMEEN_PLAATJE = 'duidingskader'

export const plaatjeAdres = (taal: Taal, slug = ALGEMEEN_PLAATJE): string => `/plaatje/${taal}/${slug}.png`

/** Adressen zonder taal waar een programma uit zichzelf kijkt. */
export const VASTE_BESTANDEN: readonly string[] = ['/sitemap.xml', '/robots.txt', '/llms.txt']

/** `.` en `..` wijzen in een pad naar een map; al het andere is na `encodeURIComponent` gewoon een naam. */
export const isMap = (naam: string): boolean => /^\.+$/.test(naam)

/** Adressen van gegevens met een naam erin, en het interne pad dat ze geeft. Een onbekende naam wordt daar een probleem. */
const PATRONEN: [patroon: RegExp, pad: (...delen: string[]) => string][] = [
  [/^\/api\/kader\/([^/]+)\.json$/, versie => `/api/kader/${versie}`],
  [/^\/api\/schema\/([^/]+)\.json$/, naam => `/api/schema/${naam}`],
  [/^\/plaatje\/([^/]+)\/([^/.]+)\.png$/, (taal, slug) => `/plaatje/${taal}/${slug}`],
  [
    /^\/edities\/([^/]+)\/duidingskader-\1-(nl|en)\.(md|docx)$/,
    (versie, taal, vorm) => `/api/editie/${vorm}/${versie}/${taal}`,
  ],
  [/^\/edities\/([^/]+)\/([a-z]+)-([a-z]{2})\.csv$/, (versie, tabel, taal) => `/api/tabel/${versie}/${tabel}/${taal}`],
]

/** Het interne pad achter een gegevensadres; niets als het er geen is. */
export function padVanGegevens(pad: string): string | undefined {
  if (VASTE_BESTANDEN.includes(pad)) return pad
  for (const [patroon, maak] of PATRONEN) {
    const delen = patroon.exec(pad)?.slice(1)
    if (delen && !delen.some(isMap)) return maak(...delen.map(encodeURIComponent))
  }
  return undefined
}
