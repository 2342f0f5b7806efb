import { expect, it } from 'vitest'
import { bouwIndex } from './bouw-index'
import { KADER } from './proef'
import { zonderBegin } from './zonder-begin'

const index = bouwIndex(KADER)

it.each([
  ['dossier o', 'dossier '],
  ['dossier ov', 'dossier '],
  ['dossier ove', 'dossier '],
  ['dossier e', 'dossier '],
])('laat weg waar net aan begonnen is: %s', (vraag, over) => {
  expect(zonderBegin(vraag, index)).toBe(over)
})

it.each([
  ['dossier xylo', 'lang genoeg om langere woorden bij te vinden'],
  ['dossier ove ', 'af, want er staat een spatie achter'],
  ['ove', 'het enige woord'],
  ['', 'niets'],
  ['rol vs', 'een afkorting die er staat'],
  ['kernpunt 8', 'een getal'],
  ['dossier van', 'een woord dat toch niet meetelt'],
])('laat staan: "%s" (%s)', vraag => {
  expect(zonderBegin(vraag, index)).toBe(vraag)
})
