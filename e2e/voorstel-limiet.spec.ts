import { resolve } from 'node:path'
import { start, stop } from './eigen-server'
import { GEGEVENSMAP } from './gegevensmap'
import { test } from './proef'
import { expect, open } from './voorstel'

const POORT = Number(process.env.E2E_PORT ?? 3210) + 3
const INSTELLINGEN = { DATA_DIR: resolve(GEGEVENSMAP, 'limiet'), VOORSTEL_LIMIET: 'verstuur=3/600,bekijk=2/600' }

// Eén server tegelijk: beide proeven gebruiken dezelfde poort.
test.describe.configure({ mode: 'default' })
test.use({ baseURL: `http://localhost:${POORT}` })

/** Stuurt iets dat nooit een voorstel wordt, vanaf een adres dat de afzender zelf verzint. */
const stuur = (nr: number) =>
  fetch(`http://localhost:${POORT}/api/voorstellen?taal=nl`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${nr}` },
    body: '{}',
  })

test('wie te vaak stuurt, hoort hoe lang het wachten is; een verzonnen adres helpt niet', async ({ page }) => {
  const server = await start(POORT, '.', INSTELLINGEN)
  try {
    const antwoorden = []
    for (const nr of [1, 2, 3, 4]) antwoorden.push(await stuur(nr))
    expect(antwoorden.map(({ status }) => status)).toEqual([422, 422, 422, 429])
    const laatste = await stuur(5)
    const wacht = Number(laatste.headers.get('retry-after'))
    expect(wacht).toBeGreaterThan(60)
    expect((await laatste.json()).detail).toContain(`Wacht ${wacht} seconden`)

    // Dezelfde emmer geldt voor het formulier; wat er getypt is, blijft staan.
    await open(page, 'item=C-K8')
    await page.getByLabel('Uw naam').fill('Anneke de Vries')
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await expect(page.getByRole('region', { name: 'Versturen lukt nu niet' })).toContainText(/Wacht \d+ seconden/)
    await expect(page.getByLabel('Uw naam')).toHaveValue('Anneke de Vries')
  } finally {
    await stop(server)
  }
})

test('achter een server die vertrouwd wordt, telt elk adres apart', async () => {
  const server = await start(POORT, '.', { ...INSTELLINGEN, TRUST_PROXY: '1' })
  try {
    for (const nr of [1, 2, 3, 4, 5]) expect((await stuur(nr)).status).toBe(422)
  } finally {
    await stop(server)
  }
})
