import { REGISTER } from '@/lib/checks/register'
import { maakProefkader, type Proefkader } from '@/lib/edities/proef'
import { getVersies, herschrijf, kernpuntpad, legVast, stelVast, verlegVerwijzingen, vrijId } from './herziening'

/** Waar de proefsite opschrijft wat er gebeurde, voor de proeven. */
export const VERHAALBESTAND = 'verhaal.json'

/** De verzonnen zinnen; wie de proefsite ziet, ziet meteen dat het geen tekst van LHV en NHG is. */
export const ZINNEN = {
  strenger: 'Verzonnen proeftekst: dit gaat voortaan elk jaar na.',
  nieuw: 'Verzonnen proeftekst: een kernpunt dat er eerst niet was.',
  losser: 'Verzonnen proeftekst: in overleg mag dit anders.',
  concept: 'Verzonnen proeftekst: deze zin staat nog in geen enkele editie.',
  reden: 'Verzonnen reden',
} as const

/** Wat er in het leven van de proefsite gebeurde, en met welke onderdelen. */
export interface Verhaal {
  /** De edities: de laatste echte, en de twee die daarna zijn verzonnen. */
  eerste: string
  tweede: string
  derde: string
  /** In de tweede strenger, in de werkversie nog eens veranderd. */
  veranderd: string
  /** In de tweede erbij gekomen, in de derde verbeterd. */
  nieuw: string
  /** In de derde weg, en waarin het opging. */
  vervallen: string
  vervanger: string
  /** In de derde van plaats gewisseld. */
  verplaatst: [string, string]
  /** In de derde losser. */
  losser: string
  /** Ook losser; staat zonder eigen blad op dat van zijn vraag. */
  inLijst: string
  /** Nog in geen editie. */
  concept: string
  /** Wat de controle zei toen er nog geen wijziging bij was. */
  geweigerd: string[]
}

const ITEMS = {
  veranderd: 'C-K8',
  vervallen: 'S5',
  vervanger: 'S4',
  verplaatst: ['P-K1', 'P-K2'] as [string, string],
  losser: 'M-K1',
  inLijst: 'P-A1',
}

function eisGoed(kader: Proefkader, wanneer: string): void {
  const fouten = kader.fouten()
  if (fouten.length > 0) throw new Error(`De inhoud hoort ${wanneer} goed te zijn:\n${fouten.join('\n')}`)
}

/** Een kernpunt erbij, met zijn id in het register. @returns het nieuwe id */
function voegKernpuntToe(kader: Proefkader, titel: string, zin: string): string {
  const id = vrijId(kader, 'C-K')
  const nummer = Number(id.slice(3))
  const kop = `id: ${id}\nsoort: kernpunt\ntitel: ${titel}\nbij: continuiteit\nvolgorde: ${nummer}`
  const herkomst = 'plaats: verzonnen, niet in de vastgestelde tekst\nzonderBron: verzonnen proeftekst'
  kader.zet(kernpuntpad(id), `---\n${kop}\n${herkomst}\nzie: [C-V2]\n---\n\n${zin}\n`)
  herschrijf(kader, REGISTER, new RegExp(`^    - C-K${nummer - 1}$`, 'm'), `    - C-K${nummer - 1}\n    - ${id}`)
  return id
}

/** Eén onderdeel strenger en een erbij. De controle weigert tot beide zijn vastgelegd. */
function maakTweede(kader: Proefkader) {
  const { veranderd } = ITEMS
  herschrijf(kader, kernpuntpad(veranderd), /[^.\n]*\n?[^.\n]*\.\n$/, ` ${ZINNEN.strenger}\n`)
  const nieuw = voegKernpuntToe(kader, 'Een verzonen kernpunt', ZINNEN.nieuw)
  const geweigerd = kader.fouten()
  const reden = `${ZINNEN.reden}: de norm was te ruim.`
  legVast(kader, { items: [veranderd], wijze: 'aanscherping', titel: 'Een norm strenger (verzonnen)', reden })
  legVast(kader, {
    items: [nieuw],
    wijze: 'toevoeging',
    titel: 'Een kernpunt erbij (verzonnen)',
    reden: `${ZINNEN.reden}: het ontbrak naast <Zie id="${veranderd}" />.`,
  })
  eisGoed(kader, 'na het vastleggen')
  return { tweede: stelVast(kader), nieuw, geweigerd }
}

/** Een onderdeel weg met een grafsteen, twee van plaats gewisseld, een losser, een tikfout verbeterd. */
function maakDerde(kader: Proefkader, nieuw: string): string {
  const { vervallen, vervanger, verplaatst, losser, inLijst } = ITEMS
  kader.haalWeg(`content/kader/signalen/${vervallen}.nl.mdx`)
  const volgers = verlegVerwijzingen(kader, vervallen, vervanger)
  const [een, twee] = verplaatst
  herschrijf(kader, kernpuntpad(een), /^volgorde: 1$/m, 'volgorde: 2')
  herschrijf(kader, kernpuntpad(twee), /^volgorde: 2$/m, 'volgorde: 1')
  herschrijf(kader, kernpuntpad(losser), /\n$/, `\n\n${ZINNEN.losser}\n`)
  herschrijf(kader, `content/kader/onderdelen/${inLijst}.nl.mdx`, /\n$/, `\n\n${ZINNEN.losser}\n`)
  herschrijf(kader, kernpuntpad(nieuw), /verzonen/, 'verzonnen')
  const leg = (items: string[], wijze: Parameters<typeof legVast>[1]['wijze'], titel: string) =>
    legVast(kader, { items, wijze, titel: `${titel} (verzonnen)`, reden: `${ZINNEN.reden}: ${titel.toLowerCase()}.` })
  leg([vervallen], 'vervallen', 'Een signaal opgegaan in een ander')
  leg([nieuw, ...verplaatst, ...volgers], 'correctie', 'Tikfout, volgorde en verwijzingen')
  leg([losser, inLijst], 'versoepeling', 'Een norm losser')
  const sinds = getVersies(kader).volgende
  const steen = `{ id: ${vervallen}, sinds: ${sinds}, reden: opgegaan in ${vervanger} (verzonnen), vervangenDoor: [${vervanger}] }`
  herschrijf(kader, REGISTER, /^vervallen:( \[\])?$/m, `vervallen:\n  - ${steen}`)
  return stelVast(kader)
}

/** Wat nog niet is vastgesteld: het ene is besloten, het andere nog maar een voorstel. Een begrip en een herkomst noemen het al: die horen bij geen editie. */
function laatOpenstaan(kader: Proefkader): string {
  herschrijf(kader, kernpuntpad(ITEMS.veranderd), /\n$/, `\n\n${ZINNEN.concept}\n`)
  const concept = voegKernpuntToe(kader, 'Een verzonnen concept', ZINNEN.concept)
  const reden = `${ZINNEN.reden}: zie <Zie id="${concept}" />.`
  legVast(kader, { items: [ITEMS.veranderd], wijze: 'aanscherping', titel: 'Nog strenger (verzonnen)', reden })
  const indiener = 'Een huisarts (verzonnen)'
  legVast(kader, { items: [concept], wijze: 'toevoeging', titel: 'Nog een erbij (verzonnen)', reden, indiener })
  herschrijf(kader, 'content/begrippen/fte.nl.mdx', /\n$/, `\n\nVerzonnen: zie ook <Zie id="${concept}" />.\n`)
  herschrijf(kader, 'content/herkomst/regio.nl.yaml', /^( +)- items:$/m, `  - items:\n      - ${concept}`)
  return concept
}

/**
 * Loopt het hele leven van edities met de echte controles en het echte vaststellen: herzien, vastleggen,
 * controleren, bevriezen, en weer verder.
 * @param wortel een kopie van de uitgecheckte code; de inhoud ervan verandert
 */
export function loopLeven(wortel: string): Verhaal {
  const kader = maakProefkader(wortel)
  // Staat er in de echte werkversie iets open, dan gaat dat eerst in.
  const eerste = stelVast(kader)
  const { tweede, nieuw, geweigerd } = maakTweede(kader)
  const derde = maakDerde(kader, nieuw)
  const concept = laatOpenstaan(kader)
  eisGoed(kader, 'aan het eind')
  const verhaal = { ...ITEMS, eerste, tweede, derde, nieuw, concept, geweigerd }
  kader.zet(VERHAALBESTAND, JSON.stringify(verhaal, null, 2))
  return verhaal
}
