import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { TALEN } from '@/lib/domain/taal'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { keurIndex } from '@/lib/search/keur'
import { EDITIELIJST, getUitgaveVandaag } from './edities'
import { getAlle } from './kader'
import { zoekOpServer } from './zoeken'
import { maakZoektabel } from './zoektabel'

describe.each(TALEN)('in %s', taal => {
  it.each([undefined, '1.0.0', WERKVERSIE])(
    'vindt uitgave %s elk item met zijn id en titel, en twee keer hetzelfde',
    uitgave => {
      expect(keurIndex(() => maakZoektabel({ taal, uitgave }))).toEqual([])
    },
  )
  it('heeft elk item, en is samengeperst licht genoeg', () => {
    const tabel = maakZoektabel({ taal })
    const kernpunten = tabel.stukken.filter(({ soort }) => soort === 'kernpunt')
    expect(kernpunten).toHaveLength(getAlle('kernpunt', { taal }).length)
    expect(gzipSync(JSON.stringify(tabel)).length).toBeLessThan(120_000)
  })
})

it('kent bij elk item hoe men ernaar vraagt, in de taal waarin dat geschreven is', () => {
  expect(maakZoektabel({ taal: 'nl' }).stukken.filter(({ omgangstaal }) => omgangstaal.length === 0)).toEqual([])
  expect(maakZoektabel({ taal: 'en' }).stukken.flatMap(({ omgangstaal }) => omgangstaal)).toEqual([])
})

it('merkt dat een item zichzelf niet vindt', () => {
  const leeg = maakZoektabel({ taal: 'nl' })
  const zonderTitel = {
    ...leeg,
    stukken: leeg.stukken.map(stuk => (stuk.id === 'C-K8' ? { ...stuk, titel: '—' } : stuk)),
  }
  expect(keurIndex(() => zonderTitel)).toEqual(['C-K8: niet met de titel "—"'])
  expect(keurIndex(() => ({ ...leeg, stukken: [] }))).toEqual(['er is niets om te doorzoeken'])
})

it('zoekt zonder uitgave in wat vandaag geldt, en anders in de gevraagde', () => {
  const url = (uitgave?: string) => zoekOpServer({ vraag: 'C-K8', taal: 'nl', uitgave, max: 1 }).treffers[0]?.url
  expect(url()).toBe('/nl/kernpunten/c-k8')
  expect(url('1.0.0')).toBe('/nl/edities/1.0.0/kernpunten/c-k8')
  expect(url(WERKVERSIE)).toBe('/nl/werkversie/kernpunten/c-k8')
  expect(getUitgaveVandaag()).toBe(EDITIELIJST.edities.at(-1)?.versie)
})

it('geeft in het Engels Engelse adressen, ook waar de tekst nog Nederlands is', () => {
  const [treffer] = zoekOpServer({ vraag: 'palliatieve zorg', taal: 'en' }).treffers
  expect(treffer?.url).toMatch(/^\/en\//)
  expect(zoekOpServer({ vraag: 'key point c 8', taal: 'en' }).treffers[0]?.url).toBe('/en/key-points/c-k8')
})

it('vindt wat op een andere pagina staat als zichzelf', () => {
  const url = (vraag: string) => zoekOpServer({ vraag, taal: 'nl' }).treffers[0]?.url
  expect(url('P-A1')).toBe('/nl/vragen/p-v2#p-a1')
  expect(url('terminaal-palliatieve zorg')).toBe('/nl/kernwaarden/medisch-generalistisch#m-t4')
  expect(url('maatwerk')).toBe('/nl/toelichting#maatwerk')
})
