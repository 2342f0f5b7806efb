import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { legVast } from './vast'

const BEZIG = '.bezig-'
/** Niets hier duurt zo lang. Ouder is van een proces dat is afgebroken; een pid zegt niets over een ander systeem. */
const AFGEBROKEN_MS = 3_600_000

async function ruimAfgebrokenOp(map: string): Promise<void> {
  for (const naam of (await readdir(map)).filter(naam => naam.startsWith(BEZIG))) {
    const pad = join(map, naam)
    const sinds = await stat(pad).catch(() => undefined)
    if (sinds && Date.now() - sinds.mtimeMs > AFGEBROKEN_MS) await rm(pad, { recursive: true, force: true })
  }
}

const bestaat = (pad: string): Promise<boolean> =>
  stat(pad).then(
    () => true,
    () => false,
  )

/**
 * Maakt een map helemaal of niet: `vul` werkt in een verborgen map ernaast, die dan in één keer haar naam krijgt.
 * Maakt een ander proces haar tegelijk, dan is er één de eerste, en die blijft staan.
 */
export async function maakHeel(doel: string, vul: (map: string) => Promise<void>): Promise<void> {
  if (await bestaat(doel)) return
  const ouder = dirname(doel)
  await mkdir(ouder, { recursive: true })
  await ruimAfgebrokenOp(ouder)
  const bezig = await mkdtemp(join(ouder, BEZIG))
  try {
    await vul(bezig)
    await rename(bezig, doel)
    await legVast([ouder])
  } catch (fout) {
    if (!(await bestaat(doel))) throw fout
  } finally {
    await rm(bezig, { recursive: true, force: true })
  }
}

/** Een index voor één keer; de opslagplaats zelf heeft er geen. Git wil er een werkmap bij, ook als het er niet in kijkt. */
export async function metIndex<T>(doe: (env: Record<string, string>) => Promise<T>): Promise<T> {
  const map = await mkdtemp(join(tmpdir(), 'voorstel-'))
  try {
    return await doe({ GIT_INDEX_FILE: join(map, 'index'), GIT_WORK_TREE: map })
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}
