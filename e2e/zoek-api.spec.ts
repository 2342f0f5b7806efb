import { expect, test } from '@playwright/test'

const vraag = (parameters: string) => `/api/zoeken?${parameters}`

test('geeft het beste eerst, met id, adres en waarom', async ({ request }) => {
  const antwoord = await request.get(vraag('q=kernpunt+c+8&taal=nl&max=3'))
  expect(antwoord.status()).toBe(200)
  const koppen = antwoord.headers()
  expect(koppen['access-control-allow-origin']).toBe('*')
  expect(koppen['cache-control']).toContain('public')
  expect(koppen['content-security-policy']).toContain("default-src 'none'")
  const gegevens = await antwoord.json()
  expect(gegevens).toMatchObject({ vraag: 'kernpunt c 8', taal: 'nl', editie: '1.0.0' })
  expect(gegevens.resultaten).toHaveLength(3)
  expect(gegevens.resultaten[0]).toMatchObject({ id: 'C-K8', soort: 'kernpunt', url: '/nl/kernpunten/c-k8' })
  expect(Object.keys(gegevens.resultaten[0]).sort()).toEqual(
    ['fragment', 'id', 'score', 'soort', 'titel', 'url', 'waarom'].sort(),
  )
})

test('antwoordt 304 als de lezer het al heeft', async ({ request }) => {
  const { etag = '' } = (await request.get(vraag('q=ANW'))).headers()
  expect((await request.get(vraag('q=ANW'), { headers: { 'if-none-match': etag } })).status()).toBe(304)
  expect((await request.get(vraag('q=VS'), { headers: { 'if-none-match': etag } })).status()).toBe(200)
})

for (const [parameters, melding] of [
  ['', 'Geef in q een of meer woorden'],
  ['q=', 'Geef in q een of meer woorden'],
  [`q=${'a'.repeat(201)}`, 'hooguit 200 tekens'],
  ['q=a%00', 'stuurteken'],
  ['q=a&taal=de', 'taal moet nl of en zijn'],
  ['q=a&taal=en&editie=9', 'There is no such edition. Choose from: werkversie, 1.0.0'],
  ['q=a&soort=iets', 'Deze soort bestaat niet'],
  ['q=a&max=0', 'van 1 tot en met 50'],
] as const)
  test(`weigert ${parameters.slice(0, 30) || 'niets'}`, async ({ request }) => {
    const antwoord = await request.get(vraag(parameters))
    expect(antwoord.status()).toBe(400)
    expect((await antwoord.json()).melding).toContain(melding)
  })

test('geeft de zoektabel voorgoed te bewaren, en niets onder een ander adres', async ({ request }) => {
  const tabel = await request.get('/api/zoeken/tabel/nl')
  expect(tabel.status()).toBe(200)
  expect(tabel.headers()['cache-control']).toContain('immutable')
  expect((await tabel.json()).stukken.length).toBeGreaterThan(200)
  expect((await request.get('/api/zoeken/tabel/de')).status()).toBe(404)
  expect((await request.get('/api/zoeken/iets')).status()).toBe(404)
})
