import { VASTE_ADRESSEN } from './adressen'
import { expect, test } from './proef'
import { proefVasteAdressen } from './vast-adres'

test('elk onderdeel heeft in elke editie een vast adres, in beide talen', async ({ request }) => {
  expect(VASTE_ADRESSEN.filter(({ kort }) => kort.endsWith('@1.0.0')).length).toBeGreaterThan(200)
  await proefVasteAdressen(request, VASTE_ADRESSEN)
})
