import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { BEZIG } from '@/lib/checks/editie/lees'

const SIGNALEN = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const heeftCode = (fout: unknown, code: string): boolean =>
  fout instanceof Error && 'code' in fout && fout.code === code

/** Windows kan een map niet openen; daar zorgt het bestandssysteem zelf voor de volgorde. */
function legVast(map: string): void {
  if (process.platform === 'win32') return
  const greep = openSync(map, 'r')
  fsyncSync(greep)
  closeSync(greep)
}

function schrijfVast(pad: string, bytes: Buffer): void {
  const greep = openSync(pad, 'wx')
  writeFileSync(greep, bytes)
  fsyncSync(greep)
  closeSync(greep)
}

function schrijfAlles(map: string, bestanden: Map<string, Buffer>): void {
  const mappen = new Set([map])
  for (const [pad, bytes] of bestanden) {
    const vol = join(map, pad)
    mkdirSync(dirname(vol), { recursive: true })
    for (let boven = dirname(vol); !mappen.has(boven); boven = dirname(boven)) mappen.add(boven)
    schrijfVast(vol, bytes)
  }
  for (const geschreven of mappen) legVast(geschreven)
}

/** Hernoemt, of niet als een ander proces net eerder was. */
function hernoem(bezig: string, doel: string): boolean {
  try {
    renameSync(bezig, doel)
    return true
  } catch (fout) {
    if (heeftCode(fout, 'ENOTEMPTY') || heeftCode(fout, 'EEXIST')) return false
    throw fout
  }
}

/**
 * Maakt een map met deze bestanden, helemaal of niet: eerst alles in een map ernaast en op de schijf, dan één
 * hernoeming. Wie het proces tussendoor afbreekt, houdt hooguit de map ernaast over; die telt nergens mee.
 * @returns of het gelukt is; niet als de map er al was
 */
export function schrijfHeel(doel: string, bestanden: Map<string, Buffer>): boolean {
  const ouder = dirname(doel)
  const bezig = join(ouder, `${BEZIG}${process.pid}`)
  // Ctrl-C wacht zo tot alles er staat of weer weg is; zonder luisteraar stopt het proces meteen.
  const wacht = () => undefined
  for (const signaal of SIGNALEN) process.on(signaal, wacht)
  try {
    mkdirSync(bezig, { recursive: true })
    schrijfAlles(bezig, bestanden)
    // Hernoemen over een lege map heen zou mogen; een editie die er is, blijft.
    if (existsSync(doel) || !hernoem(bezig, doel)) return false
    legVast(ouder)
    return true
  } finally {
    rmSync(bezig, { recursive: true, force: true })
    for (const signaal of SIGNALEN) process.off(signaal, wacht)
  }
}

function leeftNog(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fout) {
    // Van een andere gebruiker is ook in leven.
    return heeftCode(fout, 'EPERM')
  }
}

/** Haalt weg wat een afgebroken poging achterliet, als dat proces niet meer leeft. */
export function ruimOp(ouder: string): void {
  if (!existsSync(ouder)) return
  for (const naam of readdirSync(ouder)) {
    const pid = new RegExp(`^${BEZIG.replace('.', '\\.')}(\\d+)$`).exec(naam)?.[1]
    if (pid && !leeftNog(Number(pid))) rmSync(join(ouder, naam), { recursive: true, force: true })
  }
}
