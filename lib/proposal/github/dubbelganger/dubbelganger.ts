import { createHash, generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wacht } from 'node:timers/promises'
import type { Instellingen } from '../instellingen'
import { Aanmelding } from './aanmelding'
import { type Antwoord, nietGevonden, type Verzoek } from './antwoord'
import { GITROUTES } from './gitroutes'
import { Objecten } from './objecten'
import { Pulls } from './pulls'

/** Wat er met een verzoek misgaat: een ander antwoord, of de verbinding weg voor of na de uitwerking. */
export type Ingreep = { antwoord: () => Antwoord } | { weg: 'voor' | 'na' } | { traagMs: number }

const { privateKey: SLEUTEL, publicKey: PUBLIEK } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
/** Octokit onthoudt lopende aanmeldingen per installatie, over alle servers heen. */
let installaties = 0

async function leesLichaam(verzoek: IncomingMessage): Promise<Record<string, unknown>> {
  const delen: Buffer[] = []
  for await (const deel of verzoek) delen.push(deel)
  return delen.length === 0 ? {} : JSON.parse(Buffer.concat(delen).toString())
}

/** Zo veel van de API van GitHub als het portaal gebruikt, op deze computer. Alleen voor tests. */
export class Dubbelganger {
  readonly objecten = new Objecten()
  readonly refs = new Map<string, string>()
  readonly pulls = new Pulls('kaderhuis', this.objecten, this.refs)
  readonly aanmelding: Aanmelding
  readonly instellingen: Instellingen
  /** Elk verzoek, als `POST /git/refs`. */
  readonly verzoeken: string[] = []
  /** Hoeveel er meetelden voor de limiet. */
  geteld = 0
  grijpIn: (verzoek: string, hoeveelste: number) => Ingreep | undefined = () => undefined
  readonly #server: Server

  private constructor(server: Server, poort: number) {
    this.#server = server
    installaties++
    this.aanmelding = new Aanmelding('77', installaties, PUBLIEK)
    this.instellingen = {
      appId: '77',
      sleutel: SLEUTEL,
      installatie: installaties,
      eigenaar: 'kaderhuis',
      repository: 'kader',
      basis: 'main',
      api: `http://127.0.0.1:${poort}`,
    }
  }

  static async start(): Promise<Dubbelganger> {
    const server = createServer()
    await new Promise<void>(klaar => server.listen(0, '127.0.0.1', klaar))
    const { port } = server.address() as AddressInfo
    const dubbelganger = new Dubbelganger(server, port)
    server.on('request', (verzoek, antwoord) => void dubbelganger.#neemAan(verzoek, antwoord))
    return dubbelganger
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(klaar => this.#server.close(klaar))
  }

  /** Legt een commit op main met deze bestanden. */
  legOpMain(bestanden: Record<string, string | null>): string {
    const main = this.refs.get('refs/heads/main')
    let tree = main === undefined ? undefined : this.objecten.commits.get(main)?.tree
    for (const [pad, inhoud] of Object.entries(bestanden))
      tree = this.objecten.metPad(tree, pad, inhoud === null ? null : this.objecten.zetBlob(Buffer.from(inhoud)))
    const wie = { name: 'Redactie', email: 'redactie@voorbeeld.invalid', date: '2026-11-22T09:00:00Z' }
    const parents = main === undefined ? [] : [main]
    const sha = this.objecten.zetCommit({ tree: tree ?? '', parents, author: wie, committer: wie, message: 'Tekst\n' })
    this.refs.set('refs/heads/main', sha)
    return sha
  }

  #doe(verzoek: Verzoek): Antwoord {
    for (const [methode, patroon, route] of GITROUTES) {
      const [, id] = (methode === verzoek.methode && patroon.exec(verzoek.pad)) || []
      if (id !== undefined) return route(this, verzoek, id)
    }
    if (verzoek.methode === 'POST' && verzoek.pad === '/pulls') return this.pulls.open(verzoek)
    if (verzoek.methode !== 'GET') return nietGevonden()
    if (verzoek.pad === '/pulls') return this.#paginas(verzoek, this.pulls.zoek(verzoek))
    const [, soort, nummer, deel] = /^\/(pulls|issues)\/(\d+)(?:\/(commits|comments))?$/.exec(verzoek.pad) ?? []
    if (soort === 'pulls' && deel === 'commits') return this.#paginas(verzoek, this.pulls.commits(Number(nummer)))
    if (soort === 'issues' && deel === 'comments') return this.#paginas(verzoek, this.pulls.reacties(Number(nummer)))
    return soort === 'issues' && !deel ? this.pulls.issue(Number(nummer)) : nietGevonden()
  }

  #paginas({ zoek, pad }: Verzoek, alles: unknown[]): Antwoord {
    const per = Math.min(Number(zoek.get('per_page') ?? 30), 100)
    const pagina = Number(zoek.get('page') ?? 1)
    const verder = new URLSearchParams(zoek)
    verder.set('page', String(pagina + 1))
    const link = `<${this.instellingen.api}/repositories/1${pad}?${verder}>; rel="next"`
    return {
      status: 200,
      data: alles.slice((pagina - 1) * per, pagina * per),
      ...(alles.length > pagina * per && { headers: { link } }),
    }
  }

  #antwoord(verzoek: IncomingMessage, lichaam: Record<string, unknown>): Antwoord {
    const adres = new URL(verzoek.url ?? '', this.instellingen.api)
    const kop = verzoek.headers.authorization
    const [, installatie] = /^\/app\/installations\/(\d+)\/access_tokens$/.exec(adres.pathname) ?? []
    if (installatie) return this.aanmelding.geefToken(kop, Number(installatie))
    const geweigerd = this.aanmelding.weiger(kop)
    if (geweigerd) return geweigerd
    const wortel = '/repos/kaderhuis/kader'
    if (!adres.pathname.startsWith(wortel)) return nietGevonden()
    const pad = decodeURIComponent(adres.pathname.slice(wortel.length))
    return this.#doe({ methode: verzoek.method ?? '', pad, zoek: adres.searchParams, lichaam })
  }

  async #neemAan(verzoek: IncomingMessage, uit: ServerResponse): Promise<void> {
    const pad = decodeURIComponent(new URL(verzoek.url ?? '', this.instellingen.api).pathname)
    const naam = `${verzoek.method} ${pad.replace('/repos/kaderhuis/kader', '')}`
    this.verzoeken.push(naam)
    const ingreep = this.grijpIn(naam, this.verzoeken.length)
    const lichaam = await leesLichaam(verzoek)
    if (ingreep && 'weg' in ingreep && ingreep.weg === 'voor') return void verzoek.socket.destroy()
    if (ingreep && 'traagMs' in ingreep) await wacht(ingreep.traagMs)
    const { status, data, headers } =
      ingreep && 'antwoord' in ingreep ? ingreep.antwoord() : this.#antwoord(verzoek, lichaam)
    if (ingreep && 'weg' in ingreep) return void verzoek.socket.destroy()
    const tekst = typeof data === 'string' ? data : JSON.stringify(data)
    const etag = `W/"${createHash('sha256').update(tekst).digest('hex')}"`
    const gelijk = status === 200 && verzoek.headers['if-none-match'] === etag
    if (!gelijk) this.geteld++
    const limiet = { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': String(5000 - this.geteld) }
    uit.writeHead(gelijk ? 304 : status, {
      'content-type': 'application/json; charset=utf-8',
      etag,
      ...limiet,
      ...headers,
    })
    uit.end(gelijk ? undefined : tekst)
  }
}
