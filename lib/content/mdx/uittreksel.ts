import GithubSlugger from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Tekst } from '@/lib/domain/onderdeel'
import { attribuut, isElement } from './ontleed'

/** De woorden van één blok; een verwijzing zonder eigen woorden leest als haar id. */
function woordenVan(blok: Nodes): string {
  const delen: string[] = []
  visit(blok, knoop => {
    if (knoop.type === 'text') delen.push(knoop.value)
    else if (knoop.type === 'break') delen.push(' ')
    else if (isElement(knoop) && knoop.children.length === 0 && knoop.name !== 'Voetnoot')
      delen.push(attribuut(knoop, 'id') ?? '')
  })
  return delen.join('').replace(/\s+/g, ' ').trim()
}

/** De leesbare tekst, één regel per alinea, kop of lijstpunt. */
function platteTekst(boom: Root): string {
  const regels: string[] = []
  visit(boom, (knoop: Nodes) => {
    if (knoop.type === 'paragraph' || knoop.type === 'heading') regels.push(woordenVan(knoop))
  })
  return regels.filter(Boolean).join('\n')
}

/** Wat de tekst zegt en waar hij naar verwijst, elk id één keer, in volgorde van voorkomen. */
export function maakUittreksel(boom: Root): Omit<Tekst, 'code'> {
  const zie = new Set<string>()
  const bronnen = new Set<string>()
  const begrippen = new Set<string>()
  const voetnoten: Tekst['voetnoten'] = []
  const koppen: Tekst['koppen'] = []
  // Dezelfde teller als rehype-slug, zodat inhoudsopgave en koppen hetzelfde anker hebben.
  const slugs = new GithubSlugger()

  visit(boom, knoop => {
    if (knoop.type === 'heading') {
      const tekst = woordenVan(knoop)
      koppen.push({ tekst, anker: slugs.slug(tekst) })
    }
    if (!isElement(knoop)) return
    const id = attribuut(knoop, 'id')
    if (knoop.name === 'Zie' && id) zie.add(id)
    if (knoop.name === 'Bron' && id) bronnen.add(id)
    if (knoop.name === 'Begrip' && id) begrippen.add(id)
    if (knoop.name === 'Voetnoot') {
      const genoemd = (attribuut(knoop, 'bron') ?? '').split(' ').filter(Boolean)
      for (const bron of genoemd) bronnen.add(bron)
      voetnoten.push({
        nr: Number(attribuut(knoop, 'nr')),
        bronnen: genoemd,
        opmerking: attribuut(knoop, 'opmerking'),
      })
    }
  })
  return {
    plat: platteTekst(boom),
    zie: [...zie],
    bronnen: [...bronnen],
    begrippen: [...begrippen],
    voetnoten,
    koppen,
  }
}
