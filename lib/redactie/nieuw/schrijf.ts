import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Weigering } from '@/lib/edities/weigering'

/** Een bestand onder de hoofdmap, met wat erin komt. */
export interface Schrijfbaar {
  pad: string
  tekst: string
}

/** Schrijft een bestand dat er nog niet is, tot op de schijf. */
function schrijfVast(pad: string, tekst: string): void {
  const greep = openSync(pad, 'wx')
  try {
    writeFileSync(greep, tekst)
    fsyncSync(greep)
  } finally {
    closeSync(greep)
  }
}

/**
 * Maakt een nieuw bestand en verandert er zo nodig een dat er al is: allebei of geen van beide. Het nieuwe overschrijft
 * nooit iets; het andere wordt in één keer vervangen, nadat alles op de schijf staat.
 * @throws Weigering als het nieuwe bestand er al is
 */
export function schrijfSamen(wortel: string, nieuw: Schrijfbaar, anders?: Schrijfbaar): void {
  const doel = join(wortel, nieuw.pad)
  const gemaakt: string[] = []
  const maak = (pad: string, tekst: string) => {
    schrijfVast(pad, tekst)
    gemaakt.push(pad)
  }
  mkdirSync(dirname(doel), { recursive: true })
  try {
    maak(doel, nieuw.tekst)
    if (!anders) return
    const vervangen = join(wortel, anders.pad)
    // Met een punt: wat een afgebroken poging laat staan, telt nergens mee.
    const ernaast = join(dirname(vervangen), `.${basename(vervangen)}.${process.pid}`)
    maak(ernaast, anders.tekst)
    renameSync(ernaast, vervangen)
  } catch (fout) {
    for (const pad of gemaakt) rmSync(pad, { force: true })
    if (fout instanceof Error && 'code' in fout && fout.code === 'EEXIST')
      throw new Weigering(`${nieuw.pad} bestaat al. Er is niets gemaakt en niets veranderd.`)
    throw fout
  }
}
