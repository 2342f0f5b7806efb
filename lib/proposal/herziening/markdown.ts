import type { Herziening, Itemherziening, Melding } from '@/lib/domain/herziening'
import { effectVan } from './effect'
import { kortAf, ontsnap } from './ontsnap'
import { schrijfKop, schrijfLijst, schrijfVoet } from './schrijf-item'
import { INGEKORT, schrijfRedline } from './schrijf-redline'

/** Een reactie op GitHub mag 65.536 tekens zijn; wie haar plaatst, zet er nog een regel boven. */
export const GITHUB_MAXIMUM = 65_000

const TUSSEN = '\n\n'

const schrijfMelding = ({ bestand, regel, melding }: Melding): string =>
  `${ontsnap(kortAf(bestand, 200))}, regel ${regel}: ${ontsnap(kortAf(melding, 600))}`

const deel = (kop: string, regels: string[]): string[] =>
  regels.length > 0 ? [`## ${kop}${TUSSEN}${schrijfLijst(regels)}`] : []

/** Wat er onder de onderdelen staat. */
function schrijfSlot({ overige, ontbreekt }: Herziening): string[] {
  const taken = ontbreekt.filter(({ opmerking }) => !opmerking)
  const opmerkingen = ontbreekt.filter(({ opmerking }) => opmerking)
  return [
    ...deel(
      'Ook veranderd',
      overige.map(pad => ontsnap(kortAf(pad, 200))),
    ),
    ...deel(
      'Voor het overgenomen kan worden',
      taken.map(taak => `[ ] ${schrijfMelding(taak)}`),
    ),
    ...deel('Om op te letten', opmerkingen.map(schrijfMelding)),
  ]
}

/** Hoe lang een redline mag zijn als zij samen in de ruimte moeten: alleen de langste leveren in. */
function zoekGrens(lengten: number[], ruimte: number): number {
  let over = ruimte
  for (const [i, lengte] of lengten.toSorted((a, b) => a - b).entries()) {
    const eerlijk = Math.floor(over / (lengten.length - i))
    if (lengte > eerlijk) return eerlijk
    over -= lengte
  }
  return Number.POSITIVE_INFINITY
}

const engelseRedline = ({ blokkenEngels = [] }: Itemherziening, grens?: number): string[] =>
  blokkenEngels.length > 0 ? ['In het Engels:', schrijfRedline(blokkenEngels, grens)] : []

const schrijfItem = (item: Itemherziening, grens?: number): string =>
  [schrijfKop(item), schrijfRedline(item.blokken, grens), ...engelseRedline(item, grens), schrijfVoet(item)]
    .filter(Boolean)
    .join(TUSSEN)

const samen = (lengten: number[]): number => lengten.reduce((som, lengte) => som + lengte, 0)

/** De eerste onderdelen die passen, en hoeveel er dan nog zijn. */
function neemPassende(delen: string[], ruimte: number): string[] {
  const rest = (aantal: number) => `… en nog ${aantal} onderdelen; \`npm run redline\` toont ze.`
  let over = ruimte - rest(delen.length).length
  const passend = delen.findIndex(({ length }) => {
    over -= length + TUSSEN.length
    return over < 0
  })
  return passend < 0 ? delen : [...delen.slice(0, passend), rest(delen.length - passend)]
}

function schrijfItems(items: Itemherziening[], ruimte: number): string[] {
  const heel = items.map(item => schrijfItem(item))
  const teveel = heel.join(TUSSEN).length - ruimte
  if (teveel <= 0) return heel
  const redlines = items.flatMap(({ blokken, blokkenEngels = [] }) => [blokken, blokkenEngels])
  const lengten = redlines.map(blokken => schrijfRedline(blokken).length)
  const grens = Math.max(zoekGrens(lengten, samen(lengten) - teveel), INGEKORT.length)
  return neemPassende(
    items.map(item => schrijfItem(item, grens)),
    ruimte,
  )
}

/**
 * Een herziening als Markdown, te lezen op GitHub. Wat een ander schreef, staat er letterlijk en doet niets.
 * @param maximum hoeveel tekens het mag zijn; de langste redlines leveren het eerst in
 */
export function schrijfHerziening(herziening: Herziening, maximum = GITHUB_MAXIMUM): string {
  const effect = effectVan(herziening)
  const slot = schrijfSlot(herziening)
  const ruimte = maximum - [effect, ...slot].join(TUSSEN).length - 2 * TUSSEN.length
  return `${[effect, ...schrijfItems(herziening.items, ruimte), ...slot].join(TUSSEN)}\n`
}
