import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ontleed } from '@/lib/content/mdx/ontleed'
import { maakUittreksel } from '@/lib/content/mdx/uittreksel'
import { MAPNAMEN, MAPPEN, type Mapnaam } from '@/lib/content/schema/mappen'
import { TALEN } from '@/lib/domain/taal'
import { type Bestand, leesYaml } from './bestand'
import type { Fout } from './fout'

const RANDEN = /^---\n([\s\S]*?)\n---(?:\n|$)/

interface Lezing {
  bestanden: Bestand[]
  fouten: Fout[]
}

/** `C-K8.nl.mdx` → id en taal; niets als de naam niet klopt. */
function ontleedNaam(naam: string, { vorm, taal }: (typeof MAPPEN)[Mapnaam]) {
  const delen = naam.split('.')
  if (delen.pop() !== vorm) return undefined
  const gevonden = taal ? delen.pop() : 'nl'
  const id = delen.pop()
  if (!id || delen.length > 0 || !TALEN.some(bekend => bekend === gevonden)) return undefined
  return { naamId: id, taal: gevonden as string }
}

function leesBestand(pad: string, map: Mapnaam, naam: { naamId: string; taal: string }, inhoud: string) {
  const fouten: Fout[] = []
  const meld = (regel: number, melding: string) => fouten.push({ bestand: pad, regel, melding })

  if (inhoud.includes('\r'))
    meld(1, 'regels eindigen op CRLF; sla het bestand op met LF (in de meeste editors rechtsonder te kiezen)')
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
      const { reason, line } = fout as { reason?: string; line?: number }
      meld((line ?? 1) + eersteRegel - 1, `de tekst is niet te lezen; staat er een losse < of {? (${reason ?? fout})`)
    }
  }
  return { bestand: yaml.leesbaar ? bestand : undefined, fouten }
}

/** Leest alle inhoud onder `wortel/content`; wat niet te lezen is, wordt een fout en geen uitzondering. */
export function leesInhoud(wortel: string): Lezing {
  const bestanden: Bestand[] = []
  const fouten: Fout[] = []
  for (const map of MAPNAMEN) {
    const relatief = `content/${MAPPEN[map].map}`
    for (const ingang of readdirSync(join(wortel, relatief), { withFileTypes: true })) {
      const pad = `${relatief}/${ingang.name}`
      const naam = ingang.isFile() ? ontleedNaam(ingang.name, MAPPEN[map]) : undefined
      if (!naam) {
        const voorbeeld = MAPPEN[map].taal ? `id.nl.${MAPPEN[map].vorm}` : `id.${MAPPEN[map].vorm}`
        fouten.push({ bestand: pad, regel: 1, melding: `hoort hier niet; een bestand in deze map heet "${voorbeeld}"` })
        continue
      }
      const gelezen = leesBestand(pad, map, naam, readFileSync(join(wortel, pad), 'utf8'))
      if (gelezen.bestand) bestanden.push(gelezen.bestand)
      fouten.push(...gelezen.fouten)
    }
  }
  return { bestanden, fouten }
}
