import { stringify } from 'yaml'
import { MAPNAMEN, MAPPEN } from '@/lib/content/schema/mappen'
import { leesVelden, type Veld } from '../veld'

/** De redactiehandleiding; alleen de tabellen met velden komen uit het schema. */
export const HANDLEIDING = 'content/README.md'

/** Zoals het in een bestand staat, op één regel; een lijst en een groep in hun korte vorm. */
const schrijfVoorbeeld = (voorbeeld: unknown): string =>
  voorbeeld === undefined
    ? ''
    : `\`${stringify(voorbeeld, { version: '1.1', collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim()}\``

const cel = (tekst: string): string => tekst.replaceAll('|', '\\|').replaceAll('\n', ' ')

const schrijfVeld = ({ naam, verplicht, mag, uitleg, voorbeeld }: Veld): string =>
  `| \`${naam}\` | ${verplicht ? 'moet' : ''} | ${[uitleg, mag, schrijfVoorbeeld(voorbeeld)].map(cel).join(' | ')} |`

/** De tabel met alle velden van een map. */
const maakTabel = (velden: Veld[]): string =>
  ['| veld | | wat u invult | wat erin mag | voorbeeld |', '|---|---|---|---|---|', ...velden.map(schrijfVeld)].join(
    '\n',
  )

/**
 * De handleiding met tabellen die bij het schema van nu horen.
 * @throws als er voor een map geen plaats in de handleiding is
 */
export function vulTabellen(handleiding: string): string {
  return MAPNAMEN.reduce((tekst, map) => {
    const naam = map.toLowerCase()
    const plaats = new RegExp(`(<!-- velden:${naam} -->\n)[\\s\\S]*?(<!-- /velden -->)`)
    if (!plaats.test(tekst)) throw new Error(`In ${HANDLEIDING} staat geen "<!-- velden:${naam} -->".`)
    const tabel = maakTabel(leesVelden(MAPPEN[map].schema))
    return tekst.replace(plaats, (_, begin: string, eind: string) => `${begin}\n${tabel}\n\n${eind}`)
  }, handleiding)
}
