import { expect, it } from 'vitest'
import { maakCodeerder } from './codeer'
import { stuk, tabel } from './proef'

const codeerder = (...teksten: string[]) =>
  maakCodeerder(tabel(...teksten.map((kern, i) => stuk(`C-K${i + 1}`, { kern }))))

it('splitst in woorden die in de inhoud los voorkomen, ook met een tussenklank', () => {
  const { splits } = codeerder('De huisarts en de praktijk. Een dossier overdragen. Het beroep, de groep.')
  expect(splits('huisartsenpraktijk')).toEqual({ delen: ['huisart', 'praktijk'], dekking: 1 })
  expect(splits('dossieroverdracht')).toEqual({ delen: ['dossier', 'overdrag'], dekking: 1 })
  expect(splits('beroepsgroep')).toEqual({ delen: ['beroep', 'groep'], dekking: 1 })
})

it('splitst niets zonder die woorden: er is geen lijst in code', () => {
  expect(codeerder('Iets anders.').splits('huisartsenpraktijk')).toBeUndefined()
})

it('houdt van een half bekend woord het bekende deel, als dat het grootste is', () => {
  const { splits } = codeerder('Zij is verantwoordelijk voor de zorg.')
  expect(splits('eindverantwoordelijk')?.delen).toEqual(['verantwoord'])
  expect(splits('zorgpannenkoekenbakker')).toBeUndefined()
})

it('neemt een afkorting van drie letters als deel', () => {
  const { splits } = maakCodeerder(tabel(stuk('anw', { soort: 'begrip', titel: 'ANW', kern: 'Een dienst.' })))
  expect(splits('anwdienst')?.delen).toEqual(['anw', 'dienst'])
})

it('kent de persoonsvorm en het deelwoord van een werkwoord dat in de inhoud staat', () => {
  const { termen } = codeerder('Beheer het dossier. Wij evalueren en melden.')
  const van = (woord: string) => termen(woord, 'nl').map(({ term }) => term)
  expect(van('beheert')).toContain('beher')
  expect(van('geevalueerd')).toContain('evaluer')
  expect(van('gemeld')).toContain('meld')
  expect(van('gezondheid')).toHaveLength(1)
})
