import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { legVast } from '../git/vast'

/** Zo begint een bestand dat nog niet af is; het telt nergens mee. */
export const BEZIG = '.bezig-'

/**
 * Schrijft een bestand helemaal of niet, en pas klaar als het op de schijf staat: ook na een stroomstoring is er het
 * oude of het nieuwe.
 */
export async function schrijfVast(pad: string, tekst: string | Buffer): Promise<void> {
  const map = dirname(pad)
  await mkdir(map, { recursive: true })
  const bezig = join(map, `${BEZIG}${randomUUID()}`)
  try {
    const greep = await open(bezig, 'wx', 0o600)
    try {
      await greep.writeFile(tekst)
      await greep.sync()
    } finally {
      await greep.close()
    }
    await rename(bezig, pad)
    await legVast([map])
  } catch (fout) {
    await rm(bezig, { force: true })
    throw fout
  }
}
