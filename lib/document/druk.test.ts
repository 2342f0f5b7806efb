import { expect, it } from 'vitest'
import { cssTekst, schrijfDruk } from './druk'

it('laat niets uit een titel de tekenreeks of het blad afsluiten', () => {
  const eng = '"} body{display:none} \\22 \n</style>'
  expect(cssTekst(eng)).toMatch(/^"[^"\n{}<\\]*(\\[0-9a-f]+ [^"\n{}<\\]*)*"$/)
})

it('geeft elk stuk een eigen vel met zijn eigen rand', () => {
  const blad = schrijfDruk(
    [
      { boven: 'C-K8', onder: 'x/C-K8@1.0.0' },
      { boven: 'S2', onder: 'x/S2@1.0.0' },
    ],
    'Bladzijde',
  )
  expect(blad).toContain('#stuk-2 { page: stuk-2 }')
  expect(blad).toMatch(/@page stuk-2 \{ @top-left \{ content: "S2";.*@bottom-left \{ content: "x\/S2@1\.0\.0"/)
  expect(blad).toContain('counter(page)')
})
