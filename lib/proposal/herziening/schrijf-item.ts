import type { Genoemd, Itemherziening } from '@/lib/domain/herziening'
import { isCode } from '@/lib/domain/id'
import { kortAf, ontsnap } from './ontsnap'

/** Langer is geen titel meer, maar een manier om de rest weg te drukken. */
const TITELLENGTE = 200
/** Zoveel regels van één lijst zijn nog te lezen. */
const LIJSTLENGTE = 30
const LIJSTRUIMTE = 6000

const ENGELS = {
  ontbreekt: 'De Engelse tekst ontbreekt; Engelse lezers krijgen de Nederlandse.',
  bij: 'De Engelse tekst is mee veranderd.',
  achter: 'De Engelse tekst loopt achter: zij verandert niet mee.',
} as const satisfies Record<Itemherziening['engels'], string>

const ZELFDE_WOORDEN = {
  verplaatst: 'De woorden zijn gelijk; het staat op een andere plaats.',
  verwijzingen: 'De woorden zijn gelijk; het verwijst naar iets anders of is anders opgemaakt.',
}

const titel = (tekst: string): string => ontsnap(kortAf(tekst, TITELLENGTE)).trim()

export const noem = ({ id, soort, titel: naam }: Genoemd): string =>
  isCode(id) ? `${soort} ${ontsnap(id)} · ${titel(naam)}` : `${soort} ${titel(naam)}`

/** Een lijst die een mens nog leest, in ten hoogste zoveel tekens. */
export function schrijfLijst(regels: string[], ruimte = LIJSTRUIMTE): string {
  let over = ruimte
  const past = regels.findIndex((regel, i) => {
    over -= regel.length
    return i >= LIJSTLENGTE || over < 0
  })
  const getoond = past < 0 ? regels : [...regels.slice(0, past), `… en nog ${regels.length - past}`]
  return getoond.map(regel => `- ${regel}`).join('\n')
}

const schrijfWijziging = ({ id, titel: naam, wijze, besloten }: Itemherziening['wijzigingen'][number]): string =>
  `**${wijze}** (${id}, ${titel(naam)}${besloten ? '' : '; nog geen besluit'})`

function schrijfVerschil({ soort, verschil, wijzigingen }: Itemherziening): string {
  const wijze =
    wijzigingen.length > 0
      ? wijzigingen.slice(0, 5).map(schrijfWijziging).join(', ')
      : '**nog geen wijziging vastgelegd**'
  return `${soort} · ${verschil} · ${wijze}`
}

/** Wat er boven de redline van een onderdeel staat. */
export const schrijfKop = (item: Itemherziening): string =>
  [
    `### ${isCode(item.id) ? `${ontsnap(item.id)} · ` : ''}${titel(item.titel)}`,
    schrijfVerschil(item),
    ...(item.verschil === 'verplaatst' || item.verschil === 'verwijzingen' ? [ZELFDE_WOORDEN[item.verschil]] : []),
  ].join('\n\n')

/** Wat eronder staat: wat eraan hangt, waar het op rust, en de vertaling. */
export function schrijfVoet({ hangtAf, bronnen, engels, verschil }: Itemherziening): string {
  const afhankelijk = [...hangtAf.vragen, ...hangtAf.signalen, ...hangtAf.overige]
  return [
    ...(afhankelijk.length > 0
      ? [`Lees ook na, want dit hangt ervan af:\n\n${schrijfLijst(afhankelijk.map(noem))}`]
      : []),
    ...(bronnen.length > 0 ? [`Het rust op:\n\n${schrijfLijst(bronnen.map(({ titel: naam }) => titel(naam)))}`] : []),
    ...(verschil === 'vervallen' ? [] : [ENGELS[engels]]),
  ].join('\n\n')
}
