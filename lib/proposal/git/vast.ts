import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const bestaatNiet = (fout: unknown): boolean => fout instanceof Error && 'code' in fout && fout.code === 'ENOENT'

/** Zoveel bestanden tegelijk open; een map met inhoud heeft er honderden. */
const TEGELIJK = 32

async function legEenVast(pad: string): Promise<void> {
  let greep: FileHandle | undefined
  try {
    greep = await open(pad, 'r')
    await greep.sync()
  } catch (fout) {
    // Windows kan een map niet openen en een leesgreep niet vastleggen; daar zorgt het bestandssysteem voor de volgorde.
    if (process.platform !== 'win32' && !bestaatNiet(fout)) throw fout
  } finally {
    await greep?.close()
  }
}

/**
 * Legt bestanden en mappen vast op de schijf. Een bestand is na een stroomstoring pas te vinden als ook zijn map
 * vastligt; git doet dat zelf niet. Wat er niet (meer) is, hoeft niet: git kan iets intussen hebben ingepakt.
 */
export async function legVast(paden: Iterable<string>): Promise<void> {
  const elk = [...new Set(paden)]
  for (let i = 0; i < elk.length; i += TEGELIJK) await Promise.all(elk.slice(i, i + TEGELIJK).map(legEenVast))
}

/** Legt een map vast met alles wat erin staat. */
export async function legMapVast(map: string): Promise<void> {
  const ingangen = await readdir(map, { recursive: true, withFileTypes: true })
  await legVast([...ingangen.map(ingang => join(ingang.parentPath, ingang.name)), map])
}
