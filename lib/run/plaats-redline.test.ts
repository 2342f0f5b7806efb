import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { maakTijdelijkeMap } from '@/lib/checks/proef'

const KOP = 'a'.repeat(40)
const MERK = '<!-- redline van het duidingskader -->'
const ROBOT = { login: 'github-actions[bot]' }

interface Reactie {
  id: number
  user: { login: string }
  body: string
}

let server: Server
let verzoek: { state: string; head: { sha: string } }
let reacties: Reactie[]
let storing: boolean
const ontvangen: string[] = []

/** Doet van GitHub na wat dit script vraagt: het verzoek, de reacties per honderd, en er een schrijven. */
function antwoord(method: string, pad: string, body: string): unknown {
  const { pathname, searchParams } = new URL(pad, 'http://github')
  if (pathname === '/repos/lhv/kader/pulls/7') return verzoek
  if (pathname === '/repos/lhv/kader/issues/7/comments' && method === 'GET') {
    const begin = (Number(searchParams.get('page')) - 1) * 100
    return reacties.slice(begin, begin + Number(searchParams.get('per_page')))
  }
  ontvangen.push(`${method} ${pathname} ${JSON.parse(body).body}`)
  return {}
}

beforeEach(async () => {
  verzoek = { state: 'open', head: { sha: KOP } }
  reacties = []
  storing = false
  ontvangen.length = 0
  server = createServer(async (vraag, terug) => {
    const delen: Buffer[] = []
    for await (const deel of vraag) delen.push(deel)
    const { authorization } = vraag.headers
    terug.statusCode = storing ? 502 : authorization === 'Bearer sleutel' ? 200 : 401
    terug.end(JSON.stringify(antwoord(vraag.method ?? '', vraag.url ?? '', Buffer.concat(delen).toString())))
  }).listen(0, 'localhost')
  await once(server, 'listening')
})
afterEach(() => server.close())

async function plaats({ tekst = 'aanscherping → 2.0.0', nummer = '7' } = {}) {
  const bestand = join(maakTijdelijkeMap(), 'redline.md')
  writeFileSync(bestand, tekst)
  const env = {
    ...process.env,
    GITHUB_API_URL: `http://localhost:${(server.address() as AddressInfo).port}`,
    GITHUB_REPOSITORY: 'lhv/kader',
    GITHUB_TOKEN: 'sleutel',
    NUMMER: nummer,
    KOP,
    REDLINE: bestand,
  }
  const proces = spawn(process.execPath, ['lib/run/plaats-redline.mjs'], { env })
  let gezegd = ''
  proces.stdout.on('data', deel => (gezegd += deel))
  proces.stderr.on('data', deel => (gezegd += deel))
  const [code] = await once(proces, 'close')
  return { code, gezegd: gezegd.trim() }
}

it('plaatst de redline als er nog geen is', async () => {
  expect(await plaats()).toEqual({ code: 0, gezegd: 'De redline is geplaatst.' })
  expect(ontvangen).toEqual([`POST /repos/lhv/kader/issues/7/comments ${MERK}\naanscherping → 2.0.0`])
})

it('vervangt haar eigen reactie, ook als die ver weg staat, en nooit die van een ander', async () => {
  const ander = (id: number): Reactie => ({ id, user: { login: 'iemand' }, body: `${MERK}\nniets aan de hand` })
  reacties = [...Array.from({ length: 120 }, (_, i) => ander(i)), { id: 500, user: ROBOT, body: `${MERK}\noud` }]
  expect(await plaats()).toEqual({ code: 0, gezegd: 'De redline is bijgewerkt.' })
  expect(ontvangen).toEqual([`PATCH /repos/lhv/kader/issues/comments/500 ${MERK}\naanscherping → 2.0.0`])
})

it.each([
  ['is gesloten', { state: 'closed', head: { sha: KOP } }],
  ['is intussen veranderd', { state: 'open', head: { sha: 'b'.repeat(40) } }],
])('plaatst niets als het verzoek %s', async (_, stand) => {
  verzoek = stand
  expect(await plaats()).toEqual({ code: 0, gezegd: 'Het verzoek is gesloten of veranderd; er is niets geplaatst.' })
  expect(ontvangen).toEqual([])
})

it('weigert wat geen nummer is, en wat te lang is', async () => {
  expect((await plaats({ nummer: '7/../8' })).code).toBe(1)
  expect(await plaats({ tekst: 'x'.repeat(65_536) })).toMatchObject({
    code: 1,
    gezegd: expect.stringContaining('65536'),
  })
  expect(ontvangen).toEqual([])
})

it('zegt het als GitHub het niet doet', async () => {
  storing = true
  expect(await plaats()).toMatchObject({ code: 1, gezegd: expect.stringContaining('GitHub antwoordt 502') })
})
