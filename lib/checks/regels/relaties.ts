import { visit } from 'unist-util-visit'
import { attribuut, isElement } from '@/lib/content/mdx/ontleed'
import { zoekNabije } from '@/lib/content/nabij'
import { MAPNAMEN, type Mapnaam } from '@/lib/content/schema/mappen'
import type { Bestand } from '../bestand'
import { idVan, lijstVan } from '../bestand'
import type { Fout } from '../fout'
import { bijVeld, type Inhoud, type Regel } from '../inhoud'

type Doel = 'item' | 'bron' | 'begrip' | 'kernwaarde' | 'vraag' | 'kernwaarde of vraag' | 'wijziging'

const GEEN_ITEM: readonly Mapnaam[] = ['Bron', 'Begrip', 'Bevinding', 'Wijziging']

/** In welke mappen een verwijzing mag uitkomen; `item` is alles wat in het kader zelf staat. */
const DOELMAPPEN: Record<Doel, readonly Mapnaam[]> = {
  item: MAPNAMEN.filter(map => !GEEN_ITEM.includes(map)),
  bron: ['Bron'],
  begrip: ['Begrip'],
  kernwaarde: ['Kernwaarde'],
  vraag: ['Vraag'],
  'kernwaarde of vraag': ['Kernwaarde', 'Vraag'],
  wijziging: ['Wijziging'],
}

/** Waar `bij` op wijst. De site klimt hierlangs omhoog tot de kernwaarde, dus een kring mag niet kunnen. */
const OUDER: Partial<Record<Mapnaam, Doel>> = {
  Vraag: 'kernwaarde',
  Kernpunt: 'kernwaarde',
  Urgentieniveau: 'vraag',
  Lijstonderdeel: 'kernwaarde of vraag',
}

/** Wat over het kader gaat, mag ook noemen wat er niet meer in staat: de lezer moet kunnen zien wat er verviel. */
const isVerloop = ({ map }: Bestand): boolean => map === 'Bevinding' || map === 'Wijziging'

const raakt = (doel: Doel, gevonden: Bestand): boolean => DOELMAPPEN[doel].includes(gevonden.map)

/** De melding bij een verwijzing die nergens of bij de verkeerde soort uitkomt; niets als zij klopt. */
function beoordeel(id: string, doel: Doel, van: Bestand, { opId, register }: Inhoud): string | undefined {
  const gevonden = opId.get(id)
  if (gevonden && raakt(doel, gevonden)) return undefined
  if (gevonden)
    return `"${id}" is een ${String(gevonden.velden.soort)}, geen ${doel}; kies een ${doel}, of gebruik de verwijzing die daarbij hoort`
  const weg = register.vervallen.get(id)
  if (weg && doel === 'item' && isVerloop(van)) return undefined
  if (weg)
    return `"${id}" is vervallen sinds ${weg.sinds}${weg.vervangenDoor ? `; het is vervangen door ${weg.vervangenDoor.join(', ')}` : ''}`
  const kandidaten = [...opId.values()].filter(bestand => raakt(doel, bestand)).map(idVan)
  const [nabij] = zoekNabije(id, kandidaten)
  return `${doel} "${id}" bestaat niet.${nabij ? ` Bedoelt u "${nabij}"?` : ''}`
}

const idUit = (waarde: unknown): unknown =>
  typeof waarde === 'object' && waarde !== null && 'id' in waarde ? waarde.id : waarde

function uitVelden(bestand: Bestand, inhoud: Inhoud): Fout[] {
  const controleer = (waarde: unknown, doel: Doel, pad: PropertyKey[]): Fout[] => {
    const id = idUit(waarde)
    const melding = typeof id === 'string' ? beoordeel(id, doel, bestand, inhoud) : undefined
    return melding ? [bijVeld(bestand, pad, melding)] : []
  }
  const lijst = (veld: string, doel: Doel) =>
    lijstVan(bestand, veld).flatMap((waarde, i) => controleer(waarde, doel, [veld, i]))
  return [
    ...lijst('bronnen', 'bron'),
    ...lijst('zie', bestand.map === 'Bron' ? 'bron' : 'item'),
    ...controleer(bestand.velden.bij, OUDER[bestand.map] ?? 'item', ['bij']),
    ...(isVerloop(bestand)
      ? [
          ...lijst('items', 'item'),
          ...controleer(bestand.velden.bron, 'bron', ['bron']),
          ...controleer(bestand.velden.wijziging, 'wijziging', ['wijziging']),
        ]
      : []),
    ...lijstVan(bestand, 'stand').flatMap((rij, i) => {
      if (typeof rij !== 'object' || rij === null) return []
      if ('bron' in rij) return controleer(rij.bron, 'bron', ['stand', i, 'bron'])
      const items = 'items' in rij && Array.isArray(rij.items) ? rij.items : []
      return items.flatMap((id, j) => controleer(id, 'item', ['stand', i, 'items', j]))
    }),
  ]
}

const DOEL_VAN_COMPONENT: Record<string, { veld: string; doel: Doel }> = {
  Zie: { veld: 'id', doel: 'item' },
  Bron: { veld: 'id', doel: 'bron' },
  Begrip: { veld: 'id', doel: 'begrip' },
  Voetnoot: { veld: 'bron', doel: 'bron' },
}

function uitTekst(bestand: Bestand, inhoud: Inhoud): Fout[] {
  const fouten: Fout[] = []
  const { mdx } = bestand
  if (!mdx) return fouten
  visit(mdx.boom, knoop => {
    const regel = isElement(knoop) && knoop.name ? DOEL_VAN_COMPONENT[knoop.name] : undefined
    if (!regel || !isElement(knoop)) return
    for (const id of (attribuut(knoop, regel.veld) ?? '').split(' ').filter(Boolean)) {
      const melding = beoordeel(id, regel.doel, bestand, inhoud)
      const plaats = (knoop.position?.start.line ?? 1) + mdx.eersteRegel - 1
      if (melding) fouten.push({ bestand: bestand.pad, regel: plaats, melding })
    }
  })
  return fouten
}

/** Elke verwijzing komt uit op iets dat bestaat en van de goede soort is. */
export const controleerRelaties: Regel = inhoud =>
  inhoud.bestanden.flatMap(bestand => [...uitVelden(bestand, inhoud), ...uitTekst(bestand, inhoud)])
