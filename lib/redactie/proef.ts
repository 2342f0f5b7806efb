import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { maakTijdelijkeMap } from '@/lib/checks/proef'
import { maakProefkader, type Proefkader } from '@/lib/edities/proef'

/** Doet iets met een kopie van de echte inhoud; daarna is zij weg. Alleen voor tests. */
export async function metKopie<T>(doe: (kader: Proefkader) => T | Promise<T>): Promise<T> {
  const wortel = maakTijdelijkeMap()
  try {
    cpSync('content', join(wortel, 'content'), { recursive: true })
    return await doe(maakProefkader(wortel))
  } finally {
    rmSync(wortel, { recursive: true })
  }
}
