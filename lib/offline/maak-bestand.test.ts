import { describe, expect, it } from 'vitest'
import { getEdities } from '@/lib/content/edities'
import { getOnderdelen } from '@/lib/content/kader'
import { isCode } from '@/lib/domain/id'
import { TALEN } from '@/lib/domain/taal'
import { maakBestandstabel, maakLijf } from './maak-bestand'

const effen = (tekst: string) => tekst.replaceAll(/\s+/g, '')
const alle = (html: string, patroon: RegExp) => [...html.matchAll(patroon)].map(([, waarde = '']) => waarde)
const ontsnapt: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }
const leesbaar = (html: string) =>
  effen(
    html
      .replaceAll(/<sup[\s\S]*?<\/sup>|<span class="sr-only">[^<]*<\/span>|<[^>]+>/g, '')
      .replaceAll(/&[^;]+;/g, teken => ontsnapt[teken] ?? teken),
  )

describe.each(getEdities().flatMap(editie => TALEN.map(taal => ({ editie, taal }))))(
  'editie $editie.versie in het $taal',
  ({ editie, taal }) => {
    const lijf = maakLijf(editie, taal)
    const ids = alle(lijf, / id="([^"]+)"/g)
    const onderdelen = getOnderdelen({ taal, uitgave: editie.versie })

    it('heeft elk anker één keer, en van alles wat te vinden is een', () => {
      expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([])
      const urls = maakBestandstabel(editie, taal).stukken.map(({ url }) => url.slice(1))
      expect(urls.length).toBeGreaterThan(onderdelen.length)
      expect(urls.filter(id => !ids.includes(id))).toEqual([])
      expect(onderdelen.filter(({ id }) => !urls.includes(id))).toEqual([])
    })

    it('wijst met elke koppeling binnen het bestand naar iets dat er staat', () => {
      const ankers = alle(lijf, / href="#([^"]+)"/g)
      expect(ankers.length).toBeGreaterThan(1000)
      expect([...new Set(ankers)].filter(anker => !ids.includes(anker))).toEqual([])
      expect(alle(lijf, / href="((?!#|https?:)[^"]*)"/g)).toEqual([])
    })

    it('bevat van elk onderdeel de titel, de plaats en elke zin', () => {
      const tekst = leesbaar(lijf)
      const mist = onderdelen.flatMap(({ id, titel, plaats, tekst: { plat, zie, bronnen } }) => {
        // Waar de platte tekst een woord-id heeft, leest men de titel.
        const genoemd = [...zie, ...bronnen].filter(ander => !isCode(ander))
        const zinnen = plat.split(/\n|(?<=\.) /).filter(zin => !genoemd.some(ander => zin.includes(ander)))
        return [titel, plaats, ...zinnen].filter(deel => !tekst.includes(effen(deel))).map(deel => `${id}: ${deel}`)
      })
      expect(mist).toEqual([])
    })
  },
)
