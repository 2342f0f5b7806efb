import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { BRONNEN } from '@/lib/run/bouw-stappen.mjs'

/** Wat een build nodig heeft. Zonder package-lock.json: daaraan herkent Next de map waar node_modules in staat. */
const NODIG = [...BRONNEN, 'public', 'package.json', 'postcss.config.mjs', 'tsconfig.json'].filter(
  pad => pad !== 'package-lock.json',
)

/** Kopieert wat een build nodig heeft naar een map binnen de uitgecheckte code, en haalt weg wat daar stond. */
export function maakKopie(map: string): void {
  rmSync(map, { recursive: true, force: true })
  for (const pad of NODIG) cpSync(pad, join(map, pad), { recursive: true, filter: bron => !/\.test\.tsx?$/.test(bron) })
}
