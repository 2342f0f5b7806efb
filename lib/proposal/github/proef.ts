import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { maakTijdelijkeMap, schrijf } from '@/lib/checks/proef'
import { GELDIG } from '@/lib/checks/proef-kader'
import type { Inzending } from '../opslag'
import { Dubbelganger } from './dubbelganger/dubbelganger'
import { type Githubopslag, maakGithubopslag } from './githubopslag'

export interface Proef {
  dubbelganger: Dubbelganger
  /** De uitgecheckte map. */
  wortel: string
  /** De map met gegevens. */
  map: string
  opslag: Githubopslag
  /** Een tweede opslag op dezelfde gegevens, zoals na een herstart of in een ander proces. */
  nogEen: () => Githubopslag
  /** Zet de klok vooruit. */
  later: (ms: number) => void
  /** Alles wat de beheerder te lezen kreeg. */
  gemeld: string[]
}

/** Een GitHub met het geldige kader op main, en een opslag die ermee praat. Alleen voor tests. */
export async function inProef<T>(doe: (proef: Proef) => Promise<T>): Promise<T> {
  const boven = maakTijdelijkeMap()
  const [wortel, map] = [join(boven, 'kader'), join(boven, 'gegevens')]
  const dubbelganger = await Dubbelganger.start()
  const gemeld: string[] = []
  let vooruit = 0
  const nogEen = () =>
    maakGithubopslag({
      instellingen: dubbelganger.instellingen,
      map,
      wortel,
      nu: () => Date.now() + vooruit,
      meld: tekst => gemeld.push(tekst),
    })
  try {
    schrijf(wortel, GELDIG)
    dubbelganger.legOpMain(GELDIG)
    const later = (ms: number) => {
      vooruit += ms
    }
    return await doe({ dubbelganger, wortel, map, opslag: nogEen(), nogEen, later, gemeld })
  } finally {
    await dubbelganger.stop()
    rmSync(boven, { recursive: true })
  }
}

/** Wat er geheim is en toch te lezen, in deze teksten of in wat de beheerder kreeg; leeg als het goed is. */
export function geheimenIn({ dubbelganger, gemeld }: Proef, ...teksten: unknown[]): string[] {
  const alles = [...teksten.map(tekst => inspect(tekst, { depth: 9, showHidden: true })), ...gemeld].join('\n')
  const sleutelregels = dubbelganger.instellingen.sleutel.split('\n').filter(regel => regel !== '')
  return [...dubbelganger.aanmelding.tokens.keys(), ...sleutelregels, 'bearer ', 'eyJ'].filter(geheim =>
    alles.includes(geheim),
  )
}

/** De branches van voorstellen, en van elk wat erin staat. */
export const takken = ({ refs }: Dubbelganger): string[] =>
  [...refs.keys()].flatMap(ref => (ref.startsWith('refs/heads/voorstel/') ? [ref.slice('refs/heads/'.length)] : []))

/** Wat er mist of te veel is op GitHub, vergeleken met wat is ingediend; leeg als het klopt. */
export function vergelijk(dubbelganger: Dubbelganger, inzendingen: readonly Inzending[]): string[] {
  const klachten: string[] = []
  const verwacht = inzendingen.map(({ voorstel }) => `voorstel/${voorstel.naam}`).toSorted()
  const is = (wat: string, gevonden: string[]) => {
    if (JSON.stringify(gevonden.toSorted()) !== JSON.stringify(verwacht))
      klachten.push(`${wat}: ${gevonden.join(', ')}`)
  }
  is('branches', takken(dubbelganger))
  is(
    'pull requests',
    dubbelganger.pulls.alles.map(({ head }) => head),
  )
  for (const { voorstel, bestanden, basis } of inzendingen) {
    const commit = dubbelganger.refs.get(`refs/heads/voorstel/${voorstel.naam}`) ?? ''
    if (dubbelganger.objecten.commits.get(commit)?.parents.join() !== basis) klachten.push(`${voorstel.naam}: basis`)
    for (const [pad, inhoud] of bestanden)
      if ((dubbelganger.objecten.leesPad(commit, pad) ?? null) !== inhoud) klachten.push(`${voorstel.naam}: ${pad}`)
  }
  return klachten
}
