import { gitBytes } from './git'

/** De tekst van commits en tags, in één keer gelezen. */
export async function leesObjecten(repo: string, ids: readonly string[]): Promise<Map<string, string>> {
  const gelezen = new Map<string, string>()
  if (ids.length === 0) return gelezen
  const uitvoer = await gitBytes(repo, ['cat-file', '--batch'], { invoer: `${ids.join('\n')}\n` })
  let plaats = 0
  while (plaats < uitvoer.length) {
    const einde = uitvoer.indexOf('\n', plaats)
    const [id = '', , lengte] = uitvoer.toString('utf8', plaats, einde).split(' ')
    const bytes = Number(lengte)
    if (!Number.isInteger(bytes)) throw new Error(`git kent ${id} niet`)
    gelezen.set(id, uitvoer.toString('utf8', einde + 1, einde + 1 + bytes))
    plaats = einde + 1 + bytes + 1
  }
  return gelezen
}
