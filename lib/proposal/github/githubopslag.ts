import { join, resolve } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import type { Voorstel } from '@/lib/domain/voorstel'
import { type Eerder, eisGekeurd, zoekEerder } from '../ontvangst'
import { type Inzending, type Ontvangst, Storing, type Voorstelopslag } from '../opslag'
import { maakBode } from './bode'
import { maakBonnen } from './bonnen'
import { maakClient } from './client'
import type { Instellingen } from './instellingen'
import { maakLijst } from './lijst'
import { metStoring } from './met-storing'
import { type Hapering, maakPauze, vertelHapering } from './pauze'
import { maakPost, type Post } from './post'
import { metSlot } from './slot'
import { standMetPost } from './stand-met-post'
import { maakStanden } from './standen'
import { maakWachtrij } from './wachtrij'

/** Zo lang wacht wie indient op GitHub; het voorstel is dan al veilig. */
const GEDULD_MS = 8_000
const SLOTGEDULD_MS = 15_000

export interface Plaats {
  instellingen: Instellingen
  /** De map met gegevens. */
  map: string
  /** De uitgecheckte map. */
  wortel: string
  nu?: () => number
  /** Voor de beheerder. */
  meld?: (tekst: string) => void
}

export interface Githubopslag extends Voorstelopslag {
  /** Brengt weg wat nog in de wachtrij ligt. Faalt nooit. */
  werk(): Promise<void>
}

const nieuwsteEerst = (a: Voorstel, b: Voorstel): number =>
  b.datum.localeCompare(a.datum) || a.naam.localeCompare(b.naam)

const ONDERWEG = 'Het wordt nu naar GitHub gestuurd.'

function onderweg({ voorstel, hapering }: Post, pauze: Hapering | undefined): Voorstel {
  const reden = hapering ?? pauze
  return { ...voorstel, stand: 'open', onderweg: reden ? vertelHapering(reden) : ONDERWEG }
}

/** Voorstellen als pull requests op GitHub. Elk staat eerst veilig op de eigen schijf, en gaat dan op weg. */
export function maakGithubopslag({
  instellingen,
  map: gegevens,
  wortel,
  nu = Date.now,
  meld = console.warn,
}: Plaats): Githubopslag {
  const map = resolve(gegevens, 'github')
  const wachtrijmap = resolve(gegevens, 'wachtrij')
  const client = maakClient(instellingen, nu)
  const rij = maakWachtrij(wachtrijmap, meld)
  const bonnen = maakBonnen(join(map, 'bezorgd'))
  const pauze = maakPauze(join(map, 'pauze.json'))
  const lijst = maakLijst(client, join(map, 'voorstellen.json'), nu)
  const standen = maakStanden(client, map, resolve(wortel), nu)
  const bijAankomst = () => lijst.verouder()
  const bode = maakBode({ map: wachtrijmap, client, rij, bonnen, pauze, nu, meld, bijAankomst })
  let beurt: Promise<unknown> = Promise.resolve()

  /** Alles wat er is, elk één keer: wat verder is, gaat voor. Eerst de rij lezen: wat intussen aankomt, staat dan nog in de bonnen. */
  async function verzamel(opGithub: () => Promise<readonly Eerder[]>): Promise<Eerder[]> {
    const [posten, rust] = [await rij.lees(), await pauze.lees()]
    const inRij = posten.map(post => ({ ...post, voorstel: onderweg(post, rust) }))
    const alles = new Map<string, Eerder>()
    for (const bron of [inRij, await bonnen.lees(), await opGithub()])
      for (const { sleutel, som, voorstel } of bron) alles.set(voorstel.naam, { sleutel, som, voorstel })
    return [...alles.values()]
  }
  async function zetInRij(inzending: Inzending): Promise<Ontvangst | undefined> {
    let eerder: Ontvangst | undefined
    const gelukt = await metSlot(join(wachtrijmap, 'ingang.slot'), SLOTGEDULD_MS, async () => {
      eerder = zoekEerder(await verzamel(lijst.bekend), inzending)
      if (!eerder) await rij.zet(maakPost(inzending, nu()))
    })
    if (!gelukt)
      throw new Storing('Het is nu te druk om uw voorstel te bewaren. Probeer het over een minuut opnieuw.', 60)
    return eerder
  }
  /** Een voor een: honderd tegelijk dringen zo niet om hetzelfde slot. */
  const opBeurt = <T>(doe: () => Promise<T>): Promise<T> => {
    const deze = beurt.then(doe)
    beurt = deze.catch(() => undefined)
    return deze
  }
  async function bewaar(inzending: Inzending): Promise<Ontvangst> {
    eisGekeurd(inzending)
    const eerder = await opBeurt(() => zetInRij(inzending))
    const klaar = new AbortController()
    await Promise.race([bode.werk(), wacht(GEDULD_MS, undefined, { signal: klaar.signal }).catch(() => undefined)])
    klaar.abort()
    if (eerder) return eerder
    const bewaard = (await verzamel(lijst.bekend)).find(({ sleutel }) => sleutel === inzending.sleutel)
    return {
      uitkomst: 'bewaard',
      voorstel: bewaard?.voorstel ?? { ...inzending.voorstel, stand: 'open', onderweg: ONDERWEG },
    }
  }
  /** Is GitHub er niet, dan wat we de laatste keer zagen; zonder laatste keer is dat een storing. */
  async function vanGithub(): Promise<readonly Eerder[]> {
    try {
      const alles = await lijst.ververs()
      await bonnen.ruimOp(naam => alles.some(({ voorstel }) => voorstel.naam === naam), nu())
      return alles
    } catch (fout) {
      const alles = await lijst.bekend()
      if (alles.length === 0 && (await rij.lees()).length === 0) throw fout
      return alles
    }
  }
  async function getStanden(naam: string) {
    const post = (await rij.lees()).find(({ voorstel }) => voorstel.naam === naam)
    if (post) {
      const voor = await standen.van(post.basis)
      return { voor, na: await standMetPost(map, voor, post) }
    }
    const zoek = (alles: Awaited<ReturnType<typeof lijst.bekend>>) =>
      alles.find(({ voorstel }) => voorstel.naam === naam)
    const gevonden = zoek(await lijst.bekend()) ?? zoek(await lijst.ververs())
    if (!gevonden) return undefined
    return { voor: await standen.van(gevonden.basis), na: await standen.van(gevonden.commit) }
  }
  return {
    getStand: () => metStoring(standen.nu),
    bewaar: inzending => metStoring(() => bewaar(inzending)),
    vindEerder: verzending => metStoring(async () => zoekEerder(await verzamel(lijst.bekend), verzending)),
    getVoorstellen: () =>
      metStoring(async () => {
        void bode.werk()
        const alles = await verzamel(vanGithub)
        return alles.map(({ voorstel }) => voorstel).toSorted(nieuwsteEerst)
      }),
    getStanden: naam => metStoring(() => getStanden(naam)),
    werk: bode.werk,
  }
}
