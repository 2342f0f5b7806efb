import { spawnSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { maakTijdelijkeMap, schrijf } from '@/lib/checks/proef'
import { GELDIG, KERNPUNT, REGISTER } from '@/lib/checks/proef-kader'
import { maakProefkader, type Proefkader, voegKernpuntToe } from '@/lib/edities/proef'
import type { Inzending, Voorstelopslag } from '../opslag'
import { maakGitopslag } from './gitopslag'
import { repoIn } from './open'

/** Git zoals iemand het zelf draait; alleen voor tests. */
export function draaiGit(map: string, ...argumenten: string[]): string {
  const ik = ['-c', 'user.name=Proef', '-c', 'user.email=proef@voorbeeld.invalid', '-c', 'commit.gpgSign=false']
  const { status, stdout, stderr } = spawnSync('git', ['-C', map, ...ik, ...argumenten], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${argumenten.join(' ')}: ${stderr}${stdout}`)
  return stdout.trimEnd()
}

export interface Proefopslag {
  wortel: string
  map: string
  repo: string
  opslag: Voorstelopslag
  /** Wat `git fsck --strict` te zeggen heeft; leeg als alles heel is. */
  fsck: () => string
}

/** Een uitgecheckt kader met een eigen opslag ernaast; daarna is alles weg. */
export async function inProefopslag<T>(doe: (proef: Proefopslag) => Promise<T>, metGit = true): Promise<T> {
  const boven = maakTijdelijkeMap()
  const wortel = join(boven, 'kader')
  const map = join(boven, 'gegevens')
  try {
    schrijf(wortel, GELDIG)
    vulAan(maakProefkader(wortel))
    if (metGit) {
      draaiGit(wortel, 'init', '--quiet')
      legIn(wortel, 'Begin')
    }
    const repo = repoIn(map)
    const fsck = () => draaiGit(repo, 'fsck', '--strict', '--no-dangling', '--no-progress')
    return await doe({ wortel, map, repo, opslag: maakGitopslag({ wortel, map }), fsck })
  } finally {
    rmSync(boven, { recursive: true })
  }
}

/** Van wat vervallen kan, twee: git bewaart geen lege map. */
function vulAan(kader: Proefkader): void {
  const criterium = 'content/kader/onderdelen/C-C1.nl.mdx'
  voegKernpuntToe(kader)
  kader.zet(criterium.replace('C-C1', 'C-C2'), kader.lees(criterium).replaceAll('C-C1', 'C-C2'))
  kader.verander(REGISTER, '[C-C1]', '[C-C1, C-C2]')
  kader.stelVast('1.0.0')
}

export function legIn(wortel: string, boodschap: string): void {
  draaiGit(wortel, 'add', '--all')
  draaiGit(wortel, 'commit', '--quiet', '-m', boodschap)
}

const som = (tekst: string): string => createHash('sha256').update(tekst).digest('hex')

export const NIEUWE_TEKST = (GELDIG[KERNPUNT] ?? '').replace('levert', 'geeft')

/** Een gekeurd voorstel op C-K1; met een andere `tekst` is het een ander voorstel. */
export function maakInzending(
  basis: string,
  anders: { sleutel?: string; tekst?: string; datum?: string } = {},
): Inzending {
  const { sleutel = randomUUID(), tekst = NIEUWE_TEKST, datum = '2026-11-22' } = anders
  const naam = `${datum}-c-k1-${som(sleutel).slice(0, 12)}`
  return {
    sleutel,
    som: som(tekst),
    basis,
    voorstel: {
      naam,
      soort: 'wijzigen',
      id: 'C-K1',
      titel: 'Geven in plaats van leveren',
      wijziging: 'W1',
      wijze: 'aanscherping',
      criterium: 'toepasbaarheid',
      reden: 'Leveren is voor pakjes.\n\nGeven is voor mensen.',
      indiener: { naam: 'Jo Jansen', organisatie: 'LHV' },
      datum,
    },
    bestanden: new Map([
      [KERNPUNT, tekst],
      ['content/wijzigingen/W1.nl.mdx', recordtekst(naam, datum)],
    ]),
  }
}

const recordtekst = (naam: string, datum: string): string => `---
id: W1
soort: wijziging
titel: Geven in plaats van leveren
items: [C-K1]
wijze: aanscherping
criterium: toepasbaarheid
voorstel:
  naam: ${naam}
  door: Jo Jansen
  organisatie: LHV
  datum: "${datum}"
---

Leveren is voor pakjes.

Geven is voor mensen.
`
