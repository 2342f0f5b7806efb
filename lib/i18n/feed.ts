import type { Taal } from '@/lib/domain/taal'
import { adresVan } from './adres'
import { FEEDPAD } from './secties'

/** De twee vormen waarin feedlezers een feed kennen: Atom (RFC 4287) en JSON Feed. */
export const FEEDVORMEN = ['atom', 'json'] as const

export type Feedvorm = (typeof FEEDVORMEN)[number]

/** De feeds over het hele kader; al het andere is de slug van één onderdeel. */
export type VasteFeed = keyof typeof FEEDPAD

export const VASTE_FEEDS = Object.keys(FEEDPAD) as VasteFeed[]

export const isVasteFeed = (feed: string): feed is VasteFeed => VASTE_FEEDS.some(vast => vast === feed)

/** Het adres van een feed, zoals `/nl/wijzigingen/feed.atom` of `/en/changes/c-k8.json`. */
export function feedAdres(feed: string, vorm: Feedvorm, taal: Taal): string {
  const naam = isVasteFeed(feed) ? FEEDPAD[feed][taal] : feed
  return `${adresVan({ sectie: 'wijzigingen' }, taal)}/${naam}.${vorm}`
}

/** Welke feed zo heet, in een van de talen en in elke schrijfwijze; niets als de naam geen feed kan zijn. */
export function leesFeednaam(bestand: string): { feed: string; vorm: Feedvorm } | undefined {
  const [naam, uitgang, ...rest] = bestand.toLowerCase().split('.')
  const vorm = FEEDVORMEN.find(bekend => bekend === uitgang)
  if (!naam || !vorm || rest.length > 0) return undefined
  const vast = VASTE_FEEDS.find(feed => Object.values(FEEDPAD[feed]).some(pad => pad === naam))
  // `alles` is hoe de feed intern heet, niet hoe een lezer haar noemt.
  return !vast && isVasteFeed(naam) ? undefined : { feed: vast ?? naam, vorm }
}
