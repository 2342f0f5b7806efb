import { haal, keurOpen, maakKeuring, padVan } from '../machines'
import { expect, test } from '../proef'
import { pagina, STATUS_VERVALLEN, VERHAAL } from './verhaal'

const { eerste, tweede, derde, veranderd, vervallen, vervanger, nieuw, concept } = VERHAAL

test('wat vervallen is, zegt als gegevens sinds wanneer, waarom, wat ervoor kwam en wat de laatste tekst was', async ({
  request,
}) => {
  const antwoord = await request.get(`/${vervallen}.json?taal=nl`)
  expect(antwoord.status()).toBe(STATUS_VERVALLEN)
  expect(antwoord.headers()['content-type']).toBe('application/problem+json')
  keurOpen(antwoord)
  const probleem = await antwoord.json()
  await maakKeuring(request)(probleem, '/api/schema/probleem-1.json')
  expect(probleem).toMatchObject({
    type: expect.stringMatching(/#probleem-vervallen$/),
    detail: expect.stringContaining(`Vervallen sinds editie ${derde}`),
    grafsteen: { id: vervallen, sinds: derde, reden: expect.stringContaining('erzonnen') },
  })
  const { laatste, vervangenDoor } = probleem.grafsteen
  expect(vervangenDoor.map(padVan)).toEqual([`/${vervanger}`])
  expect(padVan(laatste)).toBe(`/${vervallen}@${tweede}`)
  expect(await haal(request, `${padVan(laatste)}.json`)).toMatchObject({ id: vervallen, stand: 'vervallen' })
})

test('in een editie van daarvoor is het gewoon te halen, in die van daarna niet', async ({ request }) => {
  expect(await haal(request, `/${vervallen}@${eerste}.json`)).toMatchObject({ editie: { versie: eerste } })
  expect(await haal(request, `/${vervallen}@${derde}.json`, 404)).toMatchObject({ edities: [eerste, tweede] })
  expect(await haal(request, `/${nieuw}@${eerste}.json`, 404)).toMatchObject({ edities: [tweede, derde] })
})

test('een tekst van toen blijft die van toen, en zegt dat hij veranderd is', async ({ request }) => {
  const toen = await haal(request, `/${veranderd}@${eerste}.json`)
  const nu = await haal(request, `/${veranderd}.json`)
  await maakKeuring(request)(toen)
  expect(toen).toMatchObject({ stand: 'gewijzigd', editie: { versie: eerste, nieuwste: false, status: 'vervangen' } })
  expect(nu).toMatchObject({ stand: 'gelijk', editie: { versie: derde, nieuwste: true } })
  expect(toen.tekst).not.toEqual(nu.tekst)
  const sommen = Object.fromEntries(
    (nu.edities as { versie: string; sha256: string }[]).map(({ versie, sha256 }) => [versie, sha256]),
  )
  expect(sommen[eerste]).toBe(toen.sha256)
  expect(sommen[eerste]).not.toBe(sommen[tweede])
  expect(sommen[tweede]).toBe(sommen[derde])
})

test('een hele editie noemt wat er toen al vervallen was, en niet wat later verviel', async ({ request }) => {
  const vervallenIn = async (versie: string) => {
    const kader = await haal(request, `/api/kader/${versie}.json`)
    await maakKeuring(request)(kader)
    return (kader.vervallen as { id: string }[]).map(({ id }) => id)
  }
  expect(await vervallenIn(derde)).toContain(vervallen)
  expect(await vervallenIn(tweede)).not.toContain(vervallen)
})

test('de tabel van een editie heeft de onderdelen van toen', async ({ request }) => {
  const signalen = async (versie: string) => (await request.get(`/edities/${versie}/signalen-nl.csv`)).text()
  expect(await signalen(tweede)).toContain(`\n${vervallen};`)
  expect(await signalen(derde)).not.toContain(`\n${vervallen};`)
})

test('wat nog in geen editie staat, is niet te halen', async ({ request }) => {
  expect(await haal(request, `/${concept}.json?taal=nl`, 404)).toMatchObject({ title: 'Concept' })
})

test('een oude editie deelt niet het plaatje van vandaag, want daar staat een andere editie op', async ({ page }) => {
  const plaatje = page.locator('meta[property="og:image"]')
  await page.goto(pagina(veranderd, derde))
  await expect(plaatje).toHaveAttribute('content', new RegExp(`/${veranderd.toLowerCase()}\\.png$`))
  await page.goto(pagina(veranderd, eerste))
  await expect(plaatje).toHaveAttribute('content', /\/duidingskader\.png$/)
})
