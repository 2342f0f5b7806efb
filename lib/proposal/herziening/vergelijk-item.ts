import { bepaalVerschil, blokkenVan } from '@/lib/diff/blokken'
import { isGewijzigd, maakRedline } from '@/lib/diff/redline'
import type { Genoemd, Itemherziening } from '@/lib/domain/herziening'
import type { Redlineblok, Verschilsoort } from '@/lib/domain/redline'
import { BRONTAAL } from '@/lib/domain/taal'
import type { Deel } from './deel'
import type { Inhoudsstand } from './lees-inhoud'

/** De twee standen waartussen vergeleken wordt. */
export interface Standen {
  voor: Inhoudsstand
  na: Inhoudsstand
}

/** Wat ervan nodig is om één onderdeel te vergelijken. */
export type Itemstand = Pick<Inhoudsstand, 'delen' | 'genoemd' | 'verwijzers' | 'open'>

type Itemstanden = Record<keyof Standen, Itemstand>

type Paar = [oud: Deel | undefined, nieuw: Deel | undefined]

const paarVan = (id: string, taal: string, { voor, na }: Itemstanden): Paar => [
  voor.delen.get(`${id}.${taal}`),
  na.delen.get(`${id}.${taal}`),
]

const regelsVan = (deel: Deel | undefined): string[] => (deel?.inhoud ?? '').split('\n').filter(regel => regel.trim())

/** De redline van één taal; van een tekst die niet te ontleden is, regel voor regel zoals zij in het bestand staat. */
function vergelijkTekst([oud, nieuw]: Paar, { voor, na }: Itemstanden): Redlineblok[] {
  if (oud?.leesbaar === false || nieuw?.leesbaar === false) return maakRedline(regelsVan(oud), regelsVan(nieuw))
  // Eén titel voor beide kanten: een bron die anders is gaan heten, maakt dit onderdeel niet anders.
  const titelVan = (bron: string) => (na.genoemd.get(bron) ?? voor.genoemd.get(bron))?.titel
  return maakRedline(blokkenVan(oud, titelVan), blokkenVan(nieuw, titelVan))
}

/** Een nieuwe, veranderde of verdwenen vertaling verandert een onderdeel ook. */
function verschilVan(nederlands: Verschilsoort, engels: Verschilsoort): Verschilsoort {
  if (nederlands !== 'gelijk' || engels === 'gelijk') return nederlands
  return engels === 'verwijzingen' ? engels : 'gewijzigd'
}

function engelsVan(verschil: Verschilsoort, [oud, nieuw]: Paar): Itemherziening['engels'] {
  if (verschil === 'vervallen') return nieuw ? 'achter' : 'bij'
  if (!nieuw) return 'ontbreekt'
  return oud?.inhoud === nieuw.inhoud ? 'achter' : 'bij'
}

function hangtAfVan(id: string, { voor, na }: Itemstanden): Itemherziening['hangtAf'] {
  const ids = new Set([voor, na].flatMap(stand => stand.verwijzers(id)))
  const overige = [...na.genoemd.values()].filter(genoemd => ids.has(genoemd.id) && genoemd.id !== id)
  const neem = (soort: Genoemd['soort']) => overige.filter(genoemd => genoemd.soort === soort)
  return {
    vragen: neem('vraag'),
    signalen: neem('signaal'),
    overige: overige.filter(({ soort }) => soort !== 'vraag' && soort !== 'signaal'),
  }
}

function bronnenVan([oud, nieuw]: Paar, { voor, na }: Itemstanden): Genoemd[] {
  const bronnen = (nieuw ?? oud)?.bronnen ?? []
  return bronnen.map(
    ({ bron }) => na.genoemd.get(bron) ?? voor.genoemd.get(bron) ?? { id: bron, soort: 'bron', titel: bron },
  )
}

/** Eén onderdeel vóór en na; niets als er geen byte aan veranderde, of als het in geen van beide staat. */
export function vergelijkItem(id: string, standen: Itemstanden): Itemherziening | undefined {
  const engels = paarVan(id, 'en', standen)
  const nederlands = paarVan(id, BRONTAAL, standen)
  // Zonder Nederlandse tekst meldt de controle dat; wat er is, blijft te zien.
  const paar = nederlands.some(Boolean) ? nederlands : engels
  const deel = paar[1] ?? paar[0]
  if (!deel) return undefined
  const blokken = vergelijkTekst(paar, standen)
  const blokkenEngels = vergelijkTekst(engels, standen)
  const soortEngels = engels.some(Boolean) ? bepaalVerschil(...engels, blokkenEngels) : 'gelijk'
  const verschil = verschilVan(bepaalVerschil(...paar, blokken), soortEngels)
  if (verschil === 'gelijk') return undefined
  return {
    id,
    soort: deel.soort,
    titel: deel.titel,
    verschil,
    blokken,
    ...(paar === nederlands && isGewijzigd(blokkenEngels) && { blokkenEngels }),
    wijzigingen: standen.na.open.flatMap(({ id: wijziging, titel, items, wijze, besloten }) =>
      wijze && items.includes(id) ? [{ id: wijziging, titel, wijze, besloten }] : [],
    ),
    hangtAf: hangtAfVan(id, standen),
    bronnen: bronnenVan(paar, standen),
    engels: engelsVan(verschil, engels),
  }
}
