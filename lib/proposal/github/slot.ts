import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'

/** Wie het slot heeft, laat zo vaak merken dat hij nog leeft. */
const HARTSLAG_MS = 5_000
/** Zonder hartslag is het slot na deze tijd van niemand; een ander systeem is alleen hieraan te zien. */
const VERLATEN_MS = 30_000

/** Wat dit proces zelf vasthoudt. Zo geldt een slot met ons pid van vóór een herstart niet als het onze. */
const eigen = new Set<string>()

const heeftCode = (fout: unknown, code: string): boolean =>
  fout instanceof Error && 'code' in fout && fout.code === code

function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fout) {
    // Van een andere gebruiker is ook in leven.
    return heeftCode(fout, 'EPERM')
  }
}

async function isVerlaten(pad: string, inhoud: string): Promise<boolean> {
  const sinds = await stat(pad).catch(() => undefined)
  if (!sinds || Date.now() - sinds.mtimeMs > VERLATEN_MS) return true
  const [merk = '', pid, systeem] = inhoud.split('\n')
  if (systeem !== hostname()) return false
  return Number(pid) === process.pid ? !eigen.has(merk) : !leeft(Number(pid))
}

/** Zet het bestand neer met zijn inhoud erin, of niet als het er al is. */
async function zetNeer(pad: string, merk: string): Promise<boolean> {
  const eerst = `${pad}.${merk}`
  await writeFile(eerst, `${merk}\n${process.pid}\n${hostname()}`, { flag: 'wx' })
  try {
    await link(eerst, pad)
    return true
  } catch (fout) {
    if (heeftCode(fout, 'EEXIST')) return false
    throw fout
  } finally {
    await rm(eerst, { force: true })
  }
}

/** Haalt een slot weg dat van niemand meer is. Zelf ook achter een slot: twee die het tegelijk zien, doen dit niet beide. */
async function ruimVerlatenOp(pad: string): Promise<void> {
  const inhoud = await readFile(pad, 'utf8').catch(() => undefined)
  if (inhoud === undefined || !(await isVerlaten(pad, inhoud))) return
  const opruimer = `${pad}.opruimen`
  if (!(await zetNeer(opruimer, randomUUID()))) {
    const sinds = await stat(opruimer).catch(() => undefined)
    if (sinds && Date.now() - sinds.mtimeMs > VERLATEN_MS) await rm(opruimer, { force: true })
    return
  }
  try {
    if ((await readFile(pad, 'utf8').catch(() => undefined)) === inhoud) await rm(pad, { force: true })
  } finally {
    await rm(opruimer, { force: true })
  }
}

async function neem(pad: string, merk: string): Promise<boolean> {
  await mkdir(dirname(pad), { recursive: true })
  eigen.add(merk)
  if (await zetNeer(pad, merk)) return true
  await ruimVerlatenOp(pad)
  if (await zetNeer(pad, merk)) return true
  eigen.delete(merk)
  return false
}

/**
 * Doet iets terwijl geen ander proces dit slot heeft.
 * @param geduldMs zo lang wachten we op een ander; bij 0 gaan we meteen door zonder het te doen
 * @returns of het gedaan is
 */
export async function metSlot(pad: string, geduldMs: number, doe: () => Promise<void>): Promise<boolean> {
  const merk = randomUUID()
  const tot = Date.now() + geduldMs
  while (!(await neem(pad, merk))) {
    if (Date.now() >= tot) return false
    await wacht(10 + Math.random() * 20)
  }
  const hartslag = setInterval(() => {
    const nu = new Date()
    utimes(pad, nu, nu).catch(() => undefined)
  }, HARTSLAG_MS)
  hartslag.unref()
  try {
    await doe()
  } finally {
    clearInterval(hartslag)
    eigen.delete(merk)
    // Alleen als het nog het onze is: wie te lang stilstond, is zijn slot kwijt.
    const inhoud = await readFile(pad, 'utf8').catch(() => '')
    if (inhoud.startsWith(merk)) await rm(pad, { force: true })
  }
  return true
}
