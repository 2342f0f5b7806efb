import { gzipSync } from 'node:zlib'
import { expect, test } from './proef'

const BELEID = /^default-src 'none'; (?!.*-src 'self')/

test('een programma vraagt of een citaat nog klopt', async ({ request }) => {
  const antwoord = await request.get('/api/citaat?adres=c-k8@1.0.0')
  expect(antwoord.status()).toBe(200)
  expect(await antwoord.json()).toEqual({
    gevraagd: 'c-k8@1.0.0',
    id: 'C-K8',
    editie: '1.0.0',
    editieGenoemd: true,
    titel: 'Maximaal 4000 patiënten per fte huisarts',
    stand: 'gelijk',
    adres: expect.stringMatching(/^https?:\/\/.+\/C-K8@1\.0\.0$/),
    vandaag: '1.0.0',
  })
  const kopjes = antwoord.headers()
  expect(kopjes['content-type']).toContain('application/json')
  expect(kopjes['access-control-allow-origin']).toBe('*')
  expect(kopjes['cache-control']).toContain('max-age=')
  expect(kopjes['content-security-policy']).toMatch(BELEID)
  expect(kopjes['set-cookie']).toBeUndefined()
})

test('zonder editie geldt vandaag; een bron hoort bij geen editie', async ({ request }) => {
  const geef = async (adres: string) => (await request.get(`/api/citaat?adres=${encodeURIComponent(adres)}`)).json()
  expect(await geef('https://a.example/en/key-points/c-k8')).toMatchObject({ editie: '1.0.0', editieGenoemd: false })
  expect(await geef('/nl/werkversie/kernpunten/c-k8')).toMatchObject({ concept: true })
  expect(await geef('wtza')).toMatchObject({ id: 'wtza', editie: null, stand: 'onbekend' })
})

for (const [naam, vraag, status, detail] of [
  ['een id dat er niet is', 'adres=C-K88@1.0.0', 404, 'C-K88 is er niet.'],
  ['een editie die er niet is', 'adres=C-K8@9.0.0', 404, 'Editie 9.0.0 is er niet. C-K8 is wel bekend.'],
  ['geen adres erin', 'adres=zomaar+wat+woorden', 404, 'Hierin staat geen adres of id van het kader.'],
  ['in het Engels', 'adres=C-K88&taal=en', 404, 'C-K88 does not exist.'],
  ['niets', '', 400, 'Vul een adres of id in.'],
  ['alleen spaties', 'adres=+++', 400, 'Vul een adres of id in.'],
  ['te lang', `adres=${'C-K8 '.repeat(61)}`, 400, 'Dit is te lang voor een adres.'],
  ['een stuurteken', 'adres=C-K8%00', 400, 'In dit adres staan tekens die er niet in horen.'],
  ['een regeleinde', 'adres=C-K8%0d%0aX-Kop:1', 400, 'In dit adres staan tekens die er niet in horen.'],
  ['een onbekende taal', 'adres=C-K8&taal=de', 400, 'Deze taal is er niet.'],
] as const)
  test(`een probleem is een probleemdocument: ${naam}`, async ({ request }) => {
    const antwoord = await request.get(`/api/citaat?${vraag}`)
    expect(antwoord.status()).toBe(status)
    expect(antwoord.headers()['content-type']).toBe('application/problem+json')
    expect(antwoord.headers()['access-control-allow-origin']).toBe('*')
    const probleem = await antwoord.json()
    expect(probleem).toMatchObject({
      type: expect.stringMatching(/#probleem-/),
      status,
      detail: expect.stringContaining(detail),
    })
    expect((await request.get(probleem.type)).status()).toBe(200)
  })

test('wat niet gevonden is, noemt wat erop lijkt', async ({ request }) => {
  const { nabij } = await (await request.get('/api/citaat?adres=C-K88')).json()
  expect(nabij[0]).toEqual({ id: 'C-K8', titel: expect.any(String), adres: expect.stringMatching(/\/C-K8$/) })
})

test('de teksten zijn één klein, vast bestand per taal zonder de werkversie', async ({ request }) => {
  for (const taal of ['nl', 'en']) {
    const antwoord = await request.get(`/api/citaat/teksten/${taal}`)
    expect(antwoord.status()).toBe(200)
    expect(antwoord.headers()['content-security-policy']).toMatch(BELEID)
    expect(antwoord.headers()['cache-control']).toMatch(/max-age=/)
    const tekst = await antwoord.text()
    expect(gzipSync(tekst).length).toBeLessThan(40_000)
    const { edities, teksten } = JSON.parse(tekst)
    expect(edities).toContain('1.0.0')
    expect(edities).not.toContain('werkversie')
    expect(teksten.length).toBeGreaterThan(100)
  }
})

test('al het andere onder /api bestaat niet', async ({ request }) => {
  for (const pad of [
    '/api',
    '/api/',
    '/api/citaat/x',
    '/api/citaat/teksten',
    '/api/citaat/teksten/de',
    '/API/citaat',
  ]) {
    const antwoord = await request.get(pad)
    expect(antwoord.status(), pad).toBe(404)
    expect(await antwoord.text(), pad).toContain('Deze pagina is er niet')
  }
})
