import { expect, it } from 'vitest'
import { vergelijkWoorden } from './woordverschil'

const lees = (oud: string, nieuw: string) =>
  vergelijkWoorden(oud, nieuw)
    ?.map(({ soort, tekst }) => (soort === 'gelijk' ? tekst : `${soort === 'weg' ? '-' : '+'}[${tekst}]`))
    .join(' ')

it.each([
  ['de kat zit', 'de kat zit', 'de kat zit'],
  ['de kat zit', 'de hond zit', 'de -[kat] +[hond] zit'],
  ['de kat zit', 'de kat', 'de kat -[zit]'],
  ['de kat', 'de dikke kat', 'de +[dikke] kat'],
  ['De kat, zit.', '“de kat zit', 'De kat, zit.'],
  ['', 'iets nieuws', '+[iets nieuws]'],
])('van “%s” naar “%s”', (oud, nieuw, verwacht) => {
  expect(lees(oud, nieuw)).toBe(verwacht)
})

it('begint niet aan een zin die niet te overzien is', () => {
  expect(vergelijkWoorden('kort', 'lang '.repeat(151))).toBeUndefined()
})
