import { describe, expect, it } from 'vitest'
import { toonHtml } from '@/components/proef'
import { maakNaslag } from '@/lib/content/naslag'
import { URGENTIES } from '@/lib/domain/urgentie'
import { Urgentieschaal } from './urgentieschaal'

const naslag = maakNaslag({ taal: 'nl' })
const html = toonHtml(<Urgentieschaal niveaus={naslag.urgentie} naslag={naslag} />)
const regels = html.split('<li').slice(1)

describe('de urgentieschaal', () => {
  it('toont de zes niveaus in volgorde, elk met code, naam en adres', () => {
    expect(regels).toHaveLength(URGENTIES.length)
    for (const [i, niveau] of naslag.urgentie.entries()) {
      expect(niveau.id).toBe(URGENTIES[i])
      for (const deel of [niveau.id, niveau.titel, `href="/nl/urgentie/u${i}"`]) expect(regels[i]).toContain(deel)
    }
  })
  it('geeft elk niveau een eigen vorm, zodat kleur nooit alleen staat', () => {
    const vormen = regels.map(regel => /points="([^"]*)"|(<circle)/.exec(regel)?.[0])
    expect(vormen).not.toContain(undefined)
    expect(new Set(vormen).size).toBe(URGENTIES.length)
  })
  it('heeft de kleuren die triagisten kennen', () => {
    const kleuren = regels.map(regel => /uk-(\w+)/.exec(regel)?.[1])
    expect(kleuren).toEqual(['rood', 'rood', 'oranje', 'geel', 'groen', 'blauw'])
  })
})
