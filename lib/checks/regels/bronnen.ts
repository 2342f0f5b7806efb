import type { Bestand } from '../bestand'
import { idVan, isBrontekst, lijstVan } from '../bestand'
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
  ...(bestand.mdx?.bronnen ?? []),
]

/** Een bron die niemand gebruikt, is een vergissing of een vergeten verwijzing. */
export const controleerOngebruikteBronnen: Regel = ({ bestanden }) => {
  const gebruikt = new Set(bestanden.flatMap(genoemd))
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

/** Voetnootnummers zijn die van de vastgestelde tekst: elk nummer één keer, zonder gaten. */
export const controleerVoetnoten: Regel = ({ bestanden }) => {
  const gezien = new Map<number, Bestand>()
  const fouten = bestanden.filter(isBrontekst).flatMap(bestand =>
    (bestand.mdx?.voetnoten ?? []).flatMap(({ nr }) => {
      const ander = gezien.get(nr)
      gezien.set(nr, bestand)
      return ander
        ? [bijVeld(bestand, [], `voetnoot ${nr} staat ook in ${ander.pad}; elk nummer komt één keer voor`)]
        : []
    }),
  )
  for (let nr = 1; nr < Math.max(0, ...gezien.keys()); nr++) {
    const volgende = gezien.get([...gezien.keys()].filter(ander => ander > nr).sort((a, b) => a - b)[0] ?? 0)
    if (!gezien.has(nr) && volgende)
      fouten.push(bijVeld(volgende, [], `voetnoot ${nr} ontbreekt; de nummers volgen die van de vastgestelde tekst`))
  }
  return fouten
}
