import { expect, it } from 'vitest'
import { controleer } from './controleer'
import { controleerMet, inTijdelijkeMap, schrijf, vervang } from './proef'
import { BRON, GELDIG, KERNPUNT, REGISTER, VRAAG } from './proef-kader'

it('vindt geen fouten in de inhoud van het portaal', () => {
  const { fouten, gelezen } = controleer(process.cwd())
  expect(fouten).toEqual([])
  expect(gelezen).toBeGreaterThan(200)
})

it('vindt geen fouten in het proefkader en telt elk bestand', () => {
  const uitslag = inTijdelijkeMap(wortel => {
    schrijf(wortel, GELDIG)
    return controleer(wortel)
  })
  // Het register is geen inhoud en telt niet mee.
  expect(uitslag).toEqual({ fouten: [], gelezen: Object.keys(GELDIG).length - 1, volledig: true })
})

it('keurt een map zonder inhoud niet goed', () => {
  const { fouten, gelezen } = inTijdelijkeMap(controleer)
  expect(gelezen).toBe(0)
  expect(fouten).toEqual([
    { bestand: 'content', regel: 1, melding: 'er is geen enkel bestand gelezen; staat u in de goede map?' },
    { bestand: REGISTER, regel: 1, melding: 'het register ontbreekt; zet het bestand terug' },
  ])
})

it('keurt lege mappen niet goed', () => {
  const leeg = Object.keys(GELDIG).map(pad => [pad.replace(/[^/]+$/, '.leeg'), ''])
  const { fouten, gelezen } = inTijdelijkeMap(wortel => {
    schrijf(wortel, { ...Object.fromEntries(leeg), [REGISTER]: 'uitgegeven: {}\nvervallen: []\n' })
    return controleer(wortel)
  })
  expect(gelezen).toBe(0)
  expect(fouten.map(({ melding }) => melding)).toEqual(['er is geen enkel bestand gelezen; staat u in de goede map?'])
})

it('noemt alle fouten tegelijk, per bestand van boven naar beneden', () => {
  expect(
    controleerMet({
      [VRAAG]: geldig => geldig.replace('volgorde: 1', 'volgorde: een').replace('soort: vraag', 'soort: vraagje'),
      [KERNPUNT]: vervang('visie-2035', 'visie-2034'),
      [BRON]: vervang('type: visie', 'type: visoen'),
    }).map(fout => fout.split(' — ')[0]),
  ).toEqual([`${BRON}:4`, `${KERNPUNT}:9`, `${VRAAG}:3`, `${VRAAG}:6`])
})

it('geeft bij één onleesbaar bestand geen fouten in bestanden die ernaar verwijzen', () => {
  expect(controleerMet({ [BRON]: 'id: [visie-2035\n' })).toEqual([
    expect.stringMatching(`^${BRON}:2 — de gegevens zijn niet te lezen`),
  ])
})

it('noemt naast een onleesbaar bestand wel de fouten die op zichzelf staan', () => {
  expect(
    controleerMet({ [BRON]: geldig => `\uFEFF${geldig}`, [KERNPUNT]: vervang('volgorde: 1', 'volgorde: een') }),
  ).toEqual([
    `${BRON}:1 — het bestand begint met een onzichtbaar teken (BOM); sla het op als UTF-8 zonder BOM`,
    `${KERNPUNT}:6 — veld "volgorde" moet een getal zijn`,
  ])
})
