import type { Voorstel, Voorstelstand } from '@/lib/domain/voorstel'
import { VOORSTELSTANDEN } from '@/lib/domain/voorstel'
import type { Eerder } from '../ontvangst'
import { leesBesluit } from './besluit'
import { leesVoorstel } from './boodschap'
import { git } from './git'
import { leesObjecten } from './lees-objecten'
import { REFS } from './namen'

/** Een voorstel, en waar het in git staat. */
export interface Bewaard extends Eerder {
  commit: string
  basis: string
}

interface Plek {
  naam: string
  stand: Voorstelstand
  /** De commit, of de tag met het besluit. */
  object: string
  commit: string
}

function leesPlekken(uitvoer: string): Map<string, Plek> {
  const plekken = new Map<string, Plek>()
  for (const regel of uitvoer.split('\n')) {
    const [object = '', doel, ref = ''] = regel.split(' ')
    const stand = VOORSTELSTANDEN.find(stand => ref.startsWith(REFS[stand]))
    if (!stand) continue
    const naam = ref.slice(REFS[stand].length)
    // Een besluit gaat voor: wie halverwege is afgebroken, liet de branch nog staan.
    if (stand === 'open' && plekken.has(naam)) continue
    plekken.set(naam, { naam, stand, object, commit: doel || object })
  }
  return plekken
}

function maakBewaard({ naam, stand, object, commit }: Plek, objecten: Map<string, string>): Bewaard[] {
  const [kop = '', ...rest] = (objecten.get(commit) ?? '').split('\n\n')
  const gelezen = leesVoorstel(rest.join('\n\n'))
  const basis = /^parent (\S+)$/m.exec(kop)?.[1]
  // Een branch die iemand zelf zo noemde, is geen voorstel.
  if (!gelezen || gelezen.voorstel.naam !== naam || !basis) return []
  const { besluit, pullRequest } = stand === 'open' ? {} : leesBesluit(objecten.get(object) ?? '')
  const voorstel: Voorstel = {
    ...gelezen.voorstel,
    stand,
    ...(besluit && { besluit }),
    ...(pullRequest && { pullRequest }),
  }
  return [{ ...gelezen, commit, basis, voorstel }]
}

const nieuwsteEerst = (a: Bewaard, b: Bewaard): number =>
  b.voorstel.datum.localeCompare(a.voorstel.datum) || a.voorstel.naam.localeCompare(b.voorstel.naam)

/** Leest alle voorstellen; opnieuw alleen als er een ref verschoof, en dan alleen wat nieuw is. */
export function maakLezer(repo: string): () => Promise<Bewaard[]> {
  const objecten = new Map<string, string>()
  let bekend: { refs: string; voorstellen: Bewaard[] } | undefined
  return async () => {
    const refs = await git(repo, [
      'for-each-ref',
      '--format=%(objectname) %(*objectname) %(refname)',
      REFS.overgenomen,
      REFS.afgewezen,
      REFS.open,
    ])
    if (refs === bekend?.refs) return bekend.voorstellen
    const plekken = [...leesPlekken(refs).values()]
    const nodig = new Set(plekken.flatMap(({ object, commit }) => [object, commit]))
    for (const [id, tekst] of await leesObjecten(
      repo,
      [...nodig].filter(id => !objecten.has(id)),
    ))
      objecten.set(id, tekst)
    const voorstellen = plekken.flatMap(plek => maakBewaard(plek, objecten)).toSorted(nieuwsteEerst)
    bekend = { refs, voorstellen }
    return voorstellen
  }
}
