import { bezwarenLichtDonker } from '../bezwaren'
import { expect, test } from '../proef'
import { pagina, VERHAAL } from './verhaal'

const { eerste, tweede, derde, veranderd, nieuw, vervallen, concept, inLijst } = VERHAAL

/** De soorten pagina die er op de echte site nog niet zijn, zolang die één editie heeft. */
for (const pad of [
  '/nl/edities',
  '/en/editions',
  `/nl/edities/${tweede}`,
  pagina(veranderd, eerste),
  pagina(vervallen, eerste),
  pagina(vervallen),
  `/${nieuw}@${eerste}`,
  `/${concept}`,
  '/C-K1@99.0.0',
  `/${inLijst}@${eerste}`,
  `/nl/edities/${eerste}/toelichting`,
  '/nl/werkversie/kernpunten',
  pagina(concept, 'werkversie'),
  `/nl/verschil?van=${eerste}&naar=${derde}`,
  `/nl/verschil?id=${veranderd}&van=${eerste}&naar=${derde}&weergave=erna`,
  `/en/compare?van=${derde}&naar=werkversie`,
])
  test(`toegankelijk in licht en donker: ${pad}`, async ({ page }) => {
    await page.goto(pad)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    expect(await bezwarenLichtDonker(page)).toEqual([])
  })
