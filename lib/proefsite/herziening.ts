import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { wijzenVan } from '@/lib/checks/editie/dekking'
import { verdeelWijzigingen } from '@/lib/checks/editie/geschiedenis'
import { leesEdities } from '@/lib/checks/editie/lees'
import { REGISTER } from '@/lib/checks/register'
import type { Wijze } from '@/lib/domain/verloop'
import { volgendeVersie } from '@/lib/domain/versie'
import { type Proefkader, wijzigingspad } from '@/lib/edities/proef'

/** Waar een kernpunt in de werkversie staat. */
export const kernpuntpad = (id: string): string => `content/kader/kernpunten/${id}.nl.mdx`

interface Besluit {
  items: string[]
  wijze: Wijze
  titel: string
  reden: string
  /** Zonder besluit is het nog een voorstel, van deze indiener. */
  indiener?: string
}

/** Legt een wijziging vast onder het eerste vrije nummer, zoals een redacteur dat doet. */
export function legVast(kader: Proefkader, { items, wijze, titel, reden, indiener }: Besluit): string {
  const id = verdeelWijzigingen(kader.wortel, leesEdities(kader.wortel).edities).vrijNummer
  const kop = `id: ${id}\nsoort: wijziging\ntitel: ${titel}\nitems: [${items.join(', ')}]\nwijze: ${wijze}`
  const naam = `2027-01-01-${items[0]?.toLowerCase()}-000000000000`
  const wie = indiener
    ? `voorstel: { naam: "${naam}", door: ${indiener}, datum: "2027-01-01" }`
    : 'besluit: { door: De proefredactie (verzonnen), datum: "2027-01-01" }'
  kader.zet(wijzigingspad(id), `---\n${kop}\n${wie}\n---\n\n${reden}\n`)
  return id
}

/** De nieuwste editie, en de versie die volgt uit wat sindsdien is vastgelegd; die ontbreekt als dat niets is. */
export function getVersies({ wortel }: Proefkader) {
  const { edities } = leesEdities(wortel)
  const gegevens = edities.at(-1)?.gegevens
  if (!gegevens) throw new Error('Er is nog geen editie om op voort te bouwen.')
  const wijzen = wijzenVan(verdeelWijzigingen(wortel, edities).open)
  return { ...gegevens, volgende: volgendeVersie(gegevens.versie, wijzen) }
}

/** Stelt vast wat openstaat, een jaar na de vorige editie. @returns de nieuwste versie */
export function stelVast(kader: Proefkader): string {
  const { versie, volgende, bevroren } = getVersies(kader)
  if (volgende) kader.stelVast(volgende, `${Number(bevroren.slice(0, 4)) + 1}-01-01`)
  return volgende ?? versie
}

/** Het eerste vrije nummer in een reeks die zo begint, zoals `C-K`. */
export function vrijId({ lees }: Proefkader, begin: string): string {
  const nummers = [...lees(REGISTER).matchAll(new RegExp(`^    - ${begin}(\\d+)$`, 'gm'))].map(([, nummer]) =>
    Number(nummer),
  )
  return `${begin}${Math.max(0, ...nummers) + 1}`
}

/** Vervangt in een bestand en eist dat dat iets doet. */
export function herschrijf({ lees, zet }: Proefkader, pad: string, oud: RegExp, nieuw: string): void {
  const tekst = lees(pad)
  const anders = tekst.replace(oud, () => nieuw)
  if (anders === tekst) throw new Error(`${String(oud)} staat niet in ${pad}; pas lib/proefsite aan.`)
  zet(pad, anders)
}

/**
 * Laat wie naar een item verwees, naar een ander wijzen. Bevindingen mogen blijven noemen wat vervallen is.
 * @returns de onderdelen van het kader die daardoor veranderden
 */
export function verlegVerwijzingen({ wortel, lees, zet }: Proefkader, van: string, naar: string): string[] {
  const geraakt: string[] = []
  for (const map of ['kader', 'begrippen', 'herkomst'])
    for (const naam of readdirSync(join(wortel, 'content', map), { recursive: true, encoding: 'utf8' })) {
      const pad = `content/${map}/${naam.replaceAll('\\', '/')}`
      if (!/\.(mdx|yaml)$/.test(pad) || pad === REGISTER) continue
      const tekst = lees(pad)
      const staatEr = new RegExp(`^ +- ${naar}$`, 'm').test(tekst)
      const anders = tekst
        .replaceAll(`id="${van}"`, `id="${naar}"`)
        .replace(new RegExp(`^( +- )${van}\\n`, 'gm'), staatEr ? '' : `$1${naar}\n`)
      if (anders === tekst) continue
      zet(pad, anders)
      if (map === 'kader') geraakt.push(pad.replace(/^.*\//, '').replace(/\..*$/, ''))
    }
  return geraakt
}
