import type { BlockContent, FootnoteDefinition, PhrasingContent } from 'mdast'
import type { Naslag } from '@/lib/domain/naslag'
import type { Bron, Verwijzing, Voetnoot } from '@/lib/domain/onderdeel'

export const woorden = (value: string): PhrasingContent => ({ type: 'text', value })

export const koppeling = (url: string, children: PhrasingContent[]): PhrasingContent => ({
  type: 'link',
  url,
  children,
})

export const alinea = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })

/** Een bron zoals in een literatuurlijst; dezelfde regel als components/bron/bron-regel.tsx. */
function bronregel(bron: Bron, naslag: Naslag): PhrasingContent[] {
  const { auteurs, titel, tijdschrift, jaar, locator, uitgever } = bron
  const plaats = tijdschrift
    ? [tijdschrift, jaar, locator].filter(Boolean).join(' ')
    : [uitgever, jaar].filter(Boolean).join(', ')
  return [
    ...(auteurs ? [woorden(`${auteurs}. `)] : []),
    koppeling(naslag.adres(bron), [woorden(titel)]),
    ...(plaats ? [woorden(`. ${plaats}.`)] : []),
  ]
}

/** Een bron met waar het erin staat; `opgezocht` zegt wie dat heeft opgezocht. */
export function verwijzing(
  { bron, vindplaats, opgezocht }: Verwijzing,
  naslag: Naslag,
  opgezochtTekst: string,
): BlockContent[] {
  const waar = vindplaats && ` ${vindplaats}${opgezocht ? ` (${opgezochtTekst})` : ''}`
  return [alinea(...bronregel(naslag.bron(bron), naslag), ...(waar ? [woorden(waar)] : []))]
}

/** Waar een noot in een document van één of meer onderdelen naar verwijst; het nummer is dat van de vastgestelde tekst. */
export const nootnaam = (nr: number): string => String(nr)

export function noot({ nr, bronnen, opmerking }: Voetnoot, naslag: Naslag): FootnoteDefinition {
  const regels = bronnen.map(id => bronregel(naslag.bron(id), naslag))
  const inhoud = regels.flatMap((regel, i) => (i > 0 ? [woorden(' · '), ...regel] : regel))
  return {
    type: 'footnoteDefinition',
    identifier: nootnaam(nr),
    children: [alinea(...(opmerking ? [woorden(`${opmerking} `)] : []), ...inhoud)],
  }
}
