import { expect, it } from 'vitest'
import { maakVelstijl, velnaam } from './vellen'

const stijl = maakVelstijl({ kop: 'Editie 1.0.0', voet: 'Weergave', delen: ['Inhoud', 'Vragen "en" \\ antwoord\n'] })

it('geeft elk deel een eigen vel met zijn naam', () => {
  for (const nr of [0, 1]) expect(stijl).toContain(`@page ${velnaam(nr)} {`)
  expect(stijl).toContain('@top-right { content: "Inhoud";')
  expect(stijl).not.toContain(velnaam(2))
})

it('laat een naam nooit uit zijn aanhalingstekens breken', () => {
  expect(stijl).toContain('content: "Vragen \\22 en\\22  \\5c  antwoord\\a ";')
})
