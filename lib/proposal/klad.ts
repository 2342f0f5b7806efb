import { cpSync, lstatSync, mkdtempSync, rmSync } from 'node:fs'
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
  const wortel = mkdtempSync(join(tmpdir(), 'voorstel-'))
  try {
    cpSync(join(stand.wortel, 'content'), join(wortel, 'content'), { recursive: true, filter: isEcht })
    for (const [pad, inhoud] of bestanden) schrijfContent(wortel, pad, inhoud)
    return await doe(wortel)
  } finally {
    rmSync(wortel, { recursive: true, force: true })
  }
}
