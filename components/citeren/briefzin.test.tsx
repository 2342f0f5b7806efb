import { parseXml } from '@rgrove/parse-xml'
import { describe, expect, it } from 'vitest'
import { toonHtml } from '@/components/proef'
import { GEVALLEN } from '@/lib/content/proef-verwijzing'
import { isCode } from '@/lib/domain/id'
import { kortAdres } from '@/lib/i18n/adres'
import { SITE_URL } from '@/lib/i18n/site'
import { Briefzin } from './briefzin'

const VORMEN = ['lang', 'kort'] as const

function zin({ item, editie, taal }: (typeof GEVALLEN)[number], vorm: (typeof VORMEN)[number]) {
  const html = toonHtml(
    <Briefzin item={item} editie={editie.versie} taal={taal} vorm={vorm} datum="9 maart 2027" />,
    taal,
  )
  return { html, tekst: parseXml(`<p>${html}</p>`).text }
}

describe.each(GEVALLEN)('$item.id@$editie.versie, $taal', geval => {
  const { item, editie, taal } = geval
  it.each(VORMEN)('noemt in de %s vorm alles wat een brief moet noemen', vorm => {
    const { html, tekst } = zin(geval, vorm)
    for (const deel of [
      isCode(item.id) ? item.id : `‘${item.titel}’`,
      'Duidingskader kernwaarden huisartsenzorg',
      'LHV',
      'NHG',
      `${taal === 'nl' ? 'editie' : 'edition'} ${editie.versie}`,
      taal === 'nl' ? 'weergave' : 'rendering',
      `‘Uitwerking AZWA opdracht D3’, ${item.plaats}`,
      '9 maart 2027',
      SITE_URL + kortAdres(item.id, editie.versie),
    ])
      expect(tekst).toContain(deel)
    expect(html.includes('lang="nl"')).toBe(taal === 'en')
    if (vorm === 'lang') expect(tekst).toContain(`‘${item.titel}’`)
  })
})

it('leest als een zin, lang en kort, in beide talen', () => {
  const zinnen = GEVALLEN.filter(({ item, editie }) => item.id === 'C-K8' && editie.versie === '1.0.0').flatMap(geval =>
    VORMEN.map(vorm => zin(geval, vorm).tekst.replace(SITE_URL, '')),
  )
  expect(zinnen).toMatchInlineSnapshot(`
    [
      "Kernpunt C-K8 ‘Maximaal 4000 patiënten per fte huisarts’ uit het Duidingskader kernwaarden huisartsenzorg van LHV en NHG, editie 1.0.0. Dit is een weergave in de woorden van het portaal; de vastgestelde tekst staat in ‘Uitwerking AZWA opdracht D3’, paragraaf 4.2, kernpunten Continuïteit, rij 8. Geraadpleegd op 9 maart 2027: /C-K8@1.0.0",
      "Kernpunt C-K8, Duidingskader kernwaarden huisartsenzorg (LHV/NHG), editie 1.0.0, weergave van ‘Uitwerking AZWA opdracht D3’, paragraaf 4.2, kernpunten Continuïteit, rij 8; geraadpleegd op 9 maart 2027: /C-K8@1.0.0",
      "Key point C-K8 ‘Maximaal 4000 patiënten per fte huisarts’ of the interpretive framework ‘Duidingskader kernwaarden huisartsenzorg’ by the Dutch GP associations LHV and NHG, edition 1.0.0. This is a rendering in the portal’s words; the adopted text is in the Dutch document ‘Uitwerking AZWA opdracht D3’, paragraaf 4.2, kernpunten Continuïteit, rij 8. Consulted on 9 maart 2027: /C-K8@1.0.0",
      "Key point C-K8, Duidingskader kernwaarden huisartsenzorg (LHV/NHG), edition 1.0.0, rendering of ‘Uitwerking AZWA opdracht D3’, paragraaf 4.2, kernpunten Continuïteit, rij 8; consulted on 9 maart 2027: /C-K8@1.0.0",
    ]
  `)
})
