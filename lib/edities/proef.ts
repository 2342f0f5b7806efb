import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { controleer } from '@/lib/checks/controleer'
import { gegevenspad } from '@/lib/checks/editie/lees'
import { vingerafdrukregel, vingerafdrukVan } from '@/lib/checks/editie/som'
import { toonFout } from '@/lib/checks/fout'
import { inTijdelijkeMap, schrijf } from '@/lib/checks/proef'
import { GELDIG, KERNPUNT, REGISTER } from '@/lib/checks/proef-kader'
import type { Wijze } from '@/lib/domain/verloop'
import { bevries } from './bevries'

/** Een kader op schijf waarin een test het leven van een editie naspeelt. Alleen voor tests. */
export interface Proefkader {
  wortel: string
  lees: (pad: string) => string
  zet: (pad: string, inhoud: string) => void
  verander: (pad: string, oud: string, nieuw: string) => void
  haalWeg: (pad: string) => void
  /** Schrijft een wijziging: `wijzig('W1', ['C-K1'], 'aanscherping')`. */
  wijzig: (id: string, items: string[], wijze: Wijze | string) => void
  stelVast: (versie: string, datum?: string) => number
  fouten: () => string[]
}

export const wijzigingspad = (id: string): string => `content/wijzigingen/${id}.nl.mdx`

/** Een wijziging met alle velden die het record heeft. */
const wijzigingstekst = (id: string, items: string[], wijze: string): string => `---
id: ${id}
soort: wijziging
titel: Wat er met ${items.join(' en ')} gebeurde
items: [${items.join(', ')}]
wijze: ${wijze}
besluit:
  door: LHV en NHG
  datum: "2026-03-01"
---

Zo is het besloten.
`

/** Wat een test met een kader op schijf kan doen. */
export function maakProefkader(wortel: string): Proefkader {
  const lees = (pad: string) => readFileSync(join(wortel, pad), 'utf8')
  const zet = (pad: string, inhoud: string) => {
    mkdirSync(dirname(join(wortel, pad)), { recursive: true })
    writeFileSync(join(wortel, pad), inhoud)
  }
  return {
    wortel,
    lees,
    zet,
    verander: (pad, oud, nieuw) => {
      if (!lees(pad).includes(oud)) throw new Error(`"${oud}" staat niet in ${pad}`)
      zet(
        pad,
        lees(pad).replace(oud, () => nieuw),
      )
    },
    haalWeg: pad => rmSync(join(wortel, pad), { recursive: true }),
    wijzig: (id, items, wijze) => zet(wijzigingspad(id), wijzigingstekst(id, items, wijze)),
    stelVast: (versie, datum = '2026-01-01') => bevries(wortel, { versie, datum, tekst: 'weergave' }),
    fouten: () => controleer(wortel).fouten.map(toonFout),
  }
}

/** Doet iets met een klein geldig kader zonder edities; daarna is het weg. */
export const inProefkader = <T>(doe: (kader: Proefkader) => T): T =>
  inTijdelijkeMap(wortel => {
    schrijf(wortel, GELDIG)
    return doe(maakProefkader(wortel))
  })

/** Hetzelfde, met editie 1.0.0 al vastgesteld. */
export const metEditie = <T>(doe: (kader: Proefkader) => T): T =>
  inProefkader(kader => {
    kader.stelVast('1.0.0')
    return doe(kader)
  })

export const veranderKernpunt = ({ verander }: Proefkader) => verander(KERNPUNT, 'levert', 'geeft')

/** Zet kernpunt C-K2 erbij, ook in het register. */
export function voegKernpuntToe({ lees, zet, verander }: Proefkader): void {
  zet(KERNPUNT.replace('C-K1', 'C-K2'), lees(KERNPUNT).replace('id: C-K1', 'id: C-K2'))
  verander(REGISTER, 'C-K1', 'C-K1, C-K2')
}

/** Laat criterium C-C1 vervallen, met een grafsteen; de map blijft. */
export function laatCriteriumVervallen({ haalWeg, zet, verander }: Proefkader, sinds: string): void {
  haalWeg('content/kader/onderdelen/C-C1.nl.mdx')
  zet('content/kader/onderdelen/.leeg', '')
  verander(REGISTER, 'vervallen: []', `vervallen:\n  - { id: C-C1, sinds: ${sinds}, reden: opgegaan }`)
}

/** Verandert editie.yaml en maakt de vingerafdruk er weer passend bij, zoals iemand met kwade wil zou doen. */
export function herteken({ lees, zet }: Proefkader, versie: string, oud: string | RegExp, nieuw: string): void {
  const pad = gegevenspad(versie)
  const regels = lees(pad).replace(/vingerafdruk: "[0-9a-f]+"\n$/, '')
  const anders = regels.replace(oud, () => nieuw)
  if (anders === regels) throw new Error(`${String(oud)} staat niet in ${pad}`)
  zet(pad, anders + vingerafdrukregel(vingerafdrukVan(anders)))
}
