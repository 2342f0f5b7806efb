import { expect, it } from 'vitest'
import { bouwIndex } from './bouw-index'
import { tekstVan } from './fragment'
import { stuk, tabel } from './proef'
import { zoekOfStelVoor } from './voorstel'
import { zoek } from './zoek'

const vulling = Array.from({ length: 8 }, (_, i) =>
  stuk(`G-K${i + 1}`, { kern: 'Heel iets anders.', tekst: 'Dit gaat over andere zaken dan dat.' }),
)
const index = bouwIndex(
  tabel(
    stuk('C-K3', { titel: 'Uitval', kern: 'Er is een plan.', omgangstaal: ['weduwe', 'griep', 'prik', 'einddatum'] }),
    stuk('C-K4', { titel: 'Bereikbaarheid', tekst: 'Een weduwe belt.', omgangstaal: ['neemt niet op'] }),
    stuk('C-K5', { titel: 'Toezicht', kern: 'Wie toezicht houdt.' }),
    ...vulling,
  ),
)
const ids = (vraag: string) => zoek(index, vraag).treffers.map(({ id }) => id)

it('vindt een item met de woorden waarmee mensen ernaar vragen, na wie het zelf zegt', () => {
  expect(ids('griep')).toEqual(['C-K3'])
  expect(ids('weduwe')).toEqual(['C-K4', 'C-K3'])
})

it('zegt waardoor het gevonden is, en toont de woorden niet', () => {
  const [treffer] = zoek(index, 'griep').treffers
  expect(treffer?.waarom).toEqual([{ veld: 'omgangstaal', woorden: ['griep'], door: 'woord' }])
  expect(treffer && tekstVan(treffer.fragment)).toBe('Er is een plan.')
  // Een zoekwoord evenmin: een fragment leest men als tekst van het kader.
  const [gezocht] = zoek(
    bouwIndex(tabel(stuk('S4', { kern: 'Wie beslist?', zoekwoorden: ['schimmig'] }))),
    'schimmig',
  ).treffers
  expect(gezocht && tekstVan(gezocht.fragment)).toBe('Wie beslist?')
})

it('is maar half bewijs: met een woord dat niemand kent, of dat hier niet staat, is er niets', () => {
  expect(ids('griep brommer')).toEqual([])
  expect(ids('griep toezicht')).toEqual(['C-K5'])
  expect(ids('griep plan')).toEqual(['C-K3'])
})

it('telt in een korte vraag minder: wie twee woorden typt, noemt iets', () => {
  const twee = bouwIndex(
    tabel(
      stuk('C-K7', { titel: 'Dossier', kern: 'Het dossier.', omgangstaal: ['verhuizen'] }),
      stuk('C-V5', { titel: 'Dossier', tekst: 'Wie gaat verhuizen, neemt het mee.' }),
      ...vulling,
    ),
  )
  expect(zoek(twee, 'dossier verhuizen').treffers.map(({ id }) => id)).toEqual(['C-V5', 'C-K7'])
  expect(zoek(twee, 'dossier altijd anders verhuizen').treffers[0]?.id).toBe('C-K7')
})

it('telt pas als het woord af is', () => {
  expect(ids('wedu')).toEqual(['C-K4'])
})

it('maakt geen samenstelling, geen langer woord en geen spelfout: het is geen woord van het kader', () => {
  expect(ids('griepprik')).toEqual([])
  expect(ids('datum')).toEqual([])
  expect(ids('griepp')).toEqual([])
  expect(zoekOfStelVoor(index, 'einddatun')).toEqual({ aantal: 0, treffers: [] })
})
