import { expect, it } from 'vitest'
import type { Soort } from '@/lib/domain/soort'
import nl from '@/lib/i18n/nl.json'
import type { Treffer } from '@/lib/search/zoek'
import { groepeer } from './groepeer'
import { telling } from './telling'
import { waaromTekst } from './waarom'

const treffer = (id: string, soort: Soort): Treffer => ({
  id,
  soort,
  titel: id,
  taal: 'nl',
  url: `/${id}`,
  score: 1,
  titelsegmenten: [],
  fragment: [],
  waarom: [],
})
const teksten = { groepen: nl.groepen, zoeken: nl.zoeken, venster: nl.zoekvenster }

it('zet de soort met de beste treffer voorop, en daarbinnen de beste', () => {
  const groepen = groepeer([treffer('vs', 'begrip'), treffer('C-K8', 'kernpunt'), treffer('anw', 'begrip')])
  expect(groepen.map(({ soort, items }) => [soort, ...items.map(({ id }) => id)])).toEqual([
    ['begrip', 'vs', 'anw'],
    ['kernpunt', 'C-K8'],
  ])
})

it('telt in woorden, en zegt het als niet alles er staat', () => {
  expect(telling(0, 0, teksten)).toBe('Geen resultaten')
  expect(telling(1, 1, teksten)).toBe('1 resultaat')
  expect(telling(4, 4, teksten)).toBe('4 resultaten')
  expect(telling(29, 8, teksten)).toBe('29 resultaten, de beste 8 staan hier')
})

it('zegt waarom iets gevonden is', () => {
  const waarom: Treffer['waarom'] = [
    { veld: 'titel', woorden: ['praktijk', 'vast'], door: 'woord' },
    { veld: 'namen', woorden: ['vs'], door: 'synoniem' },
    { veld: 'verband', woorden: ['C-K8'], door: 'verwijzing' },
  ]
  expect(waaromTekst({ waarom }, teksten)).toBe(
    'titel: praktijk, vast · andere naam, zelfde betekenis als vs · verwijst naar C-K8',
  )
})
