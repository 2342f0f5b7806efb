import { join } from 'node:path'
import type { Bonnen } from './bonnen'
import type { Client } from './client'
import { Githubfout } from './fout'
import { maakHapering, type Pauze } from './pauze'
import type { Post } from './post'
import { metSlot } from './slot'
import { verstuur } from './verstuur'
import type { Wachtrij } from './wachtrij'

/** Brengt weg wat in de wachtrij ligt, een voor een, met één bode per wachtrij, ook over processen. */
export interface Bode {
  /** Klaar als alles weg is, of als het nu niet verder kan. Faalt nooit: wat niet lukt, blijft liggen. */
  werk(): Promise<void>
}

interface Benodigd {
  map: string
  client: Client
  rij: Wachtrij
  bonnen: Bonnen
  pauze: Pauze
  nu: () => number
  meld: (tekst: string) => void
  /** Er is iets aangekomen. */
  bijAankomst: () => void
}

/** Een ander proces heeft het slot, of er is net iets bij gekomen: even later nog eens kijken. */
const STRAKS_MS = 2_000

export function maakBode({ map, client, rij, bonnen, pauze, nu, meld, bijAankomst }: Benodigd): Bode {
  let bezig: Promise<void> | undefined
  let nogEens = false
  let wekker: NodeJS.Timeout | undefined

  /** @returns of het zin heeft met het volgende door te gaan */
  async function brengWeg(post: Post): Promise<boolean> {
    try {
      const pullRequest = await verstuur(client, post)
      const { sleutel, som, voorstel } = post
      // Eerst het bewijs, dan pas uit de rij: wie ertussen afbreekt, verstuurt nog eens en vindt alles al gedaan.
      await bonnen.zet({ sleutel, som, voorstel: { ...voorstel, stand: 'open', pullRequest }, op: nu() })
      await rij.haalWeg(post)
      await pauze.haalWeg()
      bijAankomst()
      return true
    } catch (fout) {
      if (!(fout instanceof Githubfout)) throw fout
      const { bereik } = fout.verklaring
      const vorige = bereik === 'alles' ? await pauze.lees() : post.hapering
      const hapering = maakHapering(fout.message, fout.verklaring, vorige?.poging ?? 0, nu())
      meld(`${post.voorstel.naam}: ${fout.message}`)
      if (bereik === 'alles') await pauze.zet(hapering)
      else await rij.zet({ ...post, hapering })
      return bereik === 'dit'
    }
  }

  async function loopRij(): Promise<void> {
    const vorige = await pauze.lees()
    if (vorige && nu() < vorige.opnieuw) return
    for (const post of await rij.lees()) if ((post.hapering?.opnieuw ?? 0) <= nu() && !(await brengWeg(post))) return
  }

  async function zetWekker(): Promise<void> {
    clearTimeout(wekker)
    const posten = await rij.lees()
    if (posten.length === 0) return
    const rust = (await pauze.lees())?.opnieuw ?? 0
    const eerste = Math.min(...posten.map(({ hapering }) => hapering?.opnieuw ?? 0))
    const wachtMs = Math.max(rust - nu(), eerste - nu(), STRAKS_MS)
    wekker = setTimeout(() => void werk(), wachtMs).unref()
  }

  async function ronde(): Promise<void> {
    let gedaan = true
    try {
      do {
        nogEens = false
        gedaan = await metSlot(join(map, 'bode.slot'), 0, loopRij)
      } while (nogEens && gedaan)
    } catch (fout) {
      // Wat GitHub zegt, is hier al uit; dit is de schijf.
      meld(
        `De wachtrij met voorstellen is niet te lezen of te schrijven: ${fout instanceof Error ? fout.message : fout}`,
      )
    }
    await zetWekker().catch(() => undefined)
  }

  function werk(): Promise<void> {
    nogEens = true
    bezig ??= ronde().finally(() => {
      bezig = undefined
    })
    return bezig
  }
  return { werk }
}
