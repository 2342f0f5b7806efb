import { ontleed } from '@/lib/content/mdx/ontleed'
import { maakUittreksel } from '@/lib/content/mdx/uittreksel'
import { MAPPEN, type Mapnaam } from '@/lib/content/schema/mappen'
import type { Bestand } from './bestand'
import type { Fout } from './fout'
import { verklaarMdx } from './verklaar-mdx'
import { leesYaml } from './yaml'

const RANDEN = /^---\n([\s\S]*?)\n---(?:\n|$)/

/** Leest één bestand; `bestand` ontbreekt als de gegevens niet te lezen zijn. */
export function leesBestand(
  pad: string,
  map: Mapnaam,
  naam: Pick<Bestand, 'naamId' | 'taal'>,
  inhoud: string,
): { bestand?: Bestand; fouten: Fout[] } {
  const fouten: Fout[] = []
  const meld = (regel: number, melding: string) => fouten.push({ bestand: pad, regel, melding })

  if (inhoud.startsWith('\uFEFF'))
    meld(1, 'het bestand begint met een onzichtbaar teken (BOM); sla het op als UTF-8 zonder BOM')
  if (inhoud.includes('\r'))
    meld(1, 'regels eindigen op CRLF; sla het bestand op met LF (in de meeste editors rechtsonder te kiezen)')
  if (fouten.length > 0) return { fouten }

  const isMdx = MAPPEN[map].vorm === 'mdx'
  const randen = isMdx ? RANDEN.exec(inhoud) : null
  if (isMdx && !randen) {
    meld(1, 'het bestand moet beginnen met voorgegevens tussen twee regels met precies "---"')
    return { fouten }
  }
  const yaml = leesYaml(randen?.[1] ?? inhoud, isMdx ? 2 : 1)
  for (const fout of yaml.fouten) meld(fout.regel, fout.melding)
  if (!yaml.leesbaar && yaml.fouten.length === 0) meld(1, 'er staan geen voorgegevens; schrijf regels als "titel: …"')

  const bestand: Bestand = { pad, map, ...naam, velden: yaml.velden, regelVan: yaml.regelVan }
  if (randen) {
    const eersteRegel = randen[0].split('\n').length - (randen[0].endsWith('\n') ? 0 : 1)
    const tekst = inhoud.slice(randen[0].length)
    if (tekst.trim() === '') meld(eersteRegel, 'er staat geen tekst onder de voorgegevens')
    try {
      const boom = ontleed(tekst)
      bestand.mdx = { boom, eersteRegel, ...maakUittreksel(boom) }
    } catch (fout) {
      const { regel, melding } = verklaarMdx(fout, eersteRegel)
      meld(regel, melding)
    }
  }
  return { bestand: yaml.leesbaar ? bestand : undefined, fouten }
}
