import { expect, it } from 'vitest'
import { controleerTekst } from './proef'

const BEGIN = 'de tekst is niet te lezen; staat er een losse < of {?'

it.each([
  ['<Zie id="C-V1">nooit', '<Zie> wordt nergens gesloten'],
  ['<Zie id="C-V1"></Begrip>', '</Begrip> sluit iets anders; eerst moet <Zie> dicht'],
  ['</Zie>', 'er sluit een component die nergens begint'],
  ['een { zonder eind', 'na een { komt nergens een }'],
  ['<Zie id="C-V1', 'een aanhalingsteken wordt nergens gesloten'],
  ['<Zie id="C-V1" /', 'een < wordt nergens met > gesloten'],
  ['<!-- opmerking -->', 'het teken ! kan niet in een component'],
  ['import kapot from', 'hier staat code'],
  ['{1 +}', 'hier staat code'],
  ['<Zie {x} />', 'hier staat code'],
  ['<Zie id={} />', 'hier staat code'],
])('zegt in het Nederlands wat er aan %j niet te lezen is', (tekst, waarom) => {
  expect(controleerTekst(tekst).map(fout => fout.replace(/^\d+ — /, ''))).toEqual([`${BEGIN} (${waarom})`])
})
