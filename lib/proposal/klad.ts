import { lstatSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Stand } from './opslag'
import type { Deel } from './opstelling'
import { schrijfContent } from './pad'

/** Een symbolische koppeling in de inhoud wees naar iets buiten het klad; zij gaat niet mee. */
const isEcht = (bron: string): boolean => !lstatSync(bron).isSymbolicLink()

/** Een kopie van de inhoud waarin het voorstel al is doorgevoerd, zolang `doe` bezig is. De stand zelf blijft gelijk. */
export async function metKlad<T>(
  stand: Stand,
  bestanden: Deel['bestanden'],
  doe: (wortel: string) => T | Promise<T>,
): Promise<T> {
  const wortel = await mkdtemp(join(tmpdir(), 'voorstel-'))
  try {
    await cp(join(stand.wortel, 'content'), join(wortel, 'content'), { recursive: true, filter: isEcht })
    for (const [pad, inhoud] of bestanden) schrijfContent(wortel, pad, inhoud)
    return await doe(wortel)
  } finally {
    await rm(wortel, { recursive: true, force: true })
  }
}
