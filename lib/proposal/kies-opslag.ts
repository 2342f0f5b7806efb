import { join } from 'node:path'
import { maakGitopslag } from './git/gitopslag'
import type { Voorstelopslag } from './opslag'

let opslag: Voorstelopslag | undefined

/** De opslag van dit portaal. */
export const getOpslag = (): Voorstelopslag =>
  (opslag ??= maakGitopslag({ wortel: process.cwd(), map: process.env.DATA_DIR ?? join(process.cwd(), '.data') }))
