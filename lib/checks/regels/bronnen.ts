import { visit } from 'unist-util-visit'
import { attribuut, isElement } from '@/lib/content/mdx/ontleed'
import type { Bestand } from '../bestand'
import { idVan, isBrontekst, lijstVan } from '../bestand'
import type { Fout } from '../fout'
import { bijVeld, type Regel } from '../inhoud'

const veldId = (waarde: unknown): unknown =>
  typeof waarde === 'object' && waarde !== null
    ? 'id' in waarde
      ? waarde.id
      : 'bron' in waarde
        ? waarde.bron
        : undefined
    : waarde

/** Elke bron die dit bestand noemt, in velden of tekst. */
const genoemd = (bestand: Bestand): unknown[] => [
  ...lijstVan(bestand, 'bronnen').map(veldId),
  ...lijstVan(bestand, 'stand').map(veldId),
  ...(bestand.map === 'Bron' ? lijstVan(bestand, 'zie') : []),
  ...(bestand.map === 'Bevinding' ? [bestand.velden.bron] : []),
  ...(bestand.mdx?.bronnen ?? []),
]

/** Een bron die niemand gebruikt, is een vergissing of een vergeten verwijzing. Een oude editie gebruikt haar ook. */
export const controleerOngebruikteBronnen: Regel = ({ bestanden, edities }) => {
  const gebruikt = new Set([...bestanden, ...edities].flatMap(genoemd))
  return bestanden
    .filter(bestand => bestand.map === 'Bron' && !gebruikt.has(idVan(bestand)))
    .map(bestand =>
      bijVeld(bestand, ['id'], `niets gebruikt bron "${idVan(bestand)}"; verwijs ernaar of haal het bestand weg`),
    )
}

/** Een kernpunt rust op een bron, of zegt waarom niet. */
export const controleerZonderBron: Regel = ({ bestanden }) =>
  bestanden.flatMap(bestand => {
    if (bestand.map !== 'Kernpunt') return []
    const heeftBron = lijstVan(bestand, 'bronnen').length > 0 || (bestand.mdx?.bronnen.length ?? 0) > 0
    const zegtWaarom = bestand.velden.zonderBron !== undefined
    if (heeftBron && zegtWaarom)
      return [bijVeld(bestand, ['zonderBron'], 'er staan bronnen én "zonderBron"; haal er één weg')]
    if (heeftBron || zegtWaarom) return []
    return [bijVeld(bestand, ['id'], 'kernpunt zonder bron; voeg "bronnen:" toe, of "zonderBron:" met de reden')]
  })

interface Voetnootplaats {
  nr: number
  fout: (melding: string) => Fout
  pad: string
}

function zoekVoetnoten({ pad, mdx }: Bestand): Voetnootplaats[] {
  const gevonden: Voetnootplaats[] = []
  if (!mdx) return gevonden
  visit(mdx.boom, knoop => {
    if (!isElement(knoop) || knoop.name !== 'Voetnoot') return
    const regel = (knoop.position?.start.line ?? 1) + mdx.eersteRegel - 1
    const nr = Number(attribuut(knoop, 'nr'))
    // Een nummer dat er geen is, weigert de veiligheidscontrole al.
    if (Number.isSafeInteger(nr)) gevonden.push({ nr, pad, fout: melding => ({ bestand: pad, regel, melding }) })
  })
  return gevonden
}

/** Voetnootnummers zijn die van de vastgestelde tekst: elk nummer één keer, zonder gaten. */
export const controleerVoetnoten: Regel = ({ bestanden }) => {
  const opNummer = bestanden
    .filter(isBrontekst)
    .flatMap(zoekVoetnoten)
    .sort((a, b) => a.nr - b.nr)
  return opNummer.flatMap(({ nr, fout }, i) => {
    const vorige = opNummer[i - 1]
    const verwacht = (vorige?.nr ?? 0) + 1
    if (vorige?.nr === nr) return [fout(`voetnoot ${nr} staat ook in ${vorige.pad}; elk nummer komt één keer voor`)]
    if (nr > verwacht)
      return [fout(`voetnoot ${verwacht} ontbreekt vóór ${nr}; de nummers volgen die van de vastgestelde tekst`)]
    return []
  })
}
