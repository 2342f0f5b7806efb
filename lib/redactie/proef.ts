import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { maakTijdelijkeMap } from '@/lib/checks/proef'
import { maakProefkader, type Proefkader } from '@/lib/edities/proef'

/** Een kopie van de echte inhoud; wie haar maakt, ruimt haar op. Alleen voor tests. */
export function maakKopie(): Proefkader {
  const wortel = maakTijdelijkeMap()
  cpSync('content', join(wortel, 'content'), { recursive: true })
  return maakProefkader(wortel)
}

/** Doet iets met een kopie van de echte inhoud; daarna is zij weg. Alleen voor tests. */
export async function metKopie<T>(doe: (kader: Proefkader) => T | Promise<T>): Promise<T> {
  const kader = maakKopie()
  try {
    return await doe(kader)
  } finally {
    rmSync(kader.wortel, { recursive: true })
  }
}
