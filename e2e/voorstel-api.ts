import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { leesOnderdeel } from '../lib/proposal/lees-onderdeel'
import { start, stop } from './eigen-server'
import { GEGEVENSMAP } from './gegevensmap'
import { test } from './proef'
import { git } from './voorstel'

export const STAND = { commit: '', wortel: process.cwd() }
export const ADRES = '/api/voorstellen?taal=nl'

/** Een eigen server: veel voorstellen tegelijk mogen de andere proeven niet ophouden. */
export function metServer(naam: string, poort: number) {
  const gegevens = resolve(GEGEVENSMAP, naam)
  const repo = join(gegevens, 'voorstellen.git')
  let server: ChildProcess
  test.describe.configure({ mode: 'default' })
  test.use({ baseURL: `http://localhost:${poort}` })
  test.beforeAll(async () => {
    server = await start(poort, '.', { DATA_DIR: gegevens, VOORSTEL_LIMIET: 'verstuur=5000/60' })
  })
  test.afterAll(() => stop(server))
  /** Alle branches van voorstellen met dit stuk in hun naam. */
  const branches = (deel: string): string[] =>
    git(repo, 'branch', '--list', `voorstel/*${deel}*`, '--format=%(refname:short)').split('\n').filter(Boolean)
  return { repo, branches }
}

/** Als bytes: van een tekst die geen JSON is, maakt Playwright anders zelf JSON. */
export const stuur = (request: APIRequestContext, data: unknown, headers: Record<string, string> = {}) =>
  request.post(ADRES, {
    data: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)),
    headers: { 'content-type': 'application/json', ...headers },
    timeout: 0,
  })

/** Een goed voorstel voor een onderdeel dat geen andere proef gebruikt. */
export const goed = (id: string, nr = 0) => {
  const onderdeel = leesOnderdeel(STAND, id)
  return {
    soort: 'wijzigen',
    sleutel: randomUUID(),
    id,
    basis: onderdeel?.basis,
    velden: {},
    tekst: `${onderdeel?.tekst}\n\nErbij gekomen: punt ${nr}.`,
    wijze: 'correctie',
    titel: `Punt ${nr} erbij`,
    reden: 'Dan is het vollediger.',
    naam: 'Anneke de Vries',
  }
}
