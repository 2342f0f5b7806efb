import { haal, keurOpen, maakKeuring, padVan } from './machines'
import { expect, test } from './proef'

const lang = 'x'.repeat(2000)

for (const [naam, pad, soort, status] of [
  ['een id dat er niet is', '/C-K88.json', 'onbekend', 404],
  ['een id dat er niet is in een editie', '/C-K88@1.0.0.json', 'onbekend', 404],
  ['een editie die er niet is', '/C-K8@9.9.9.json', 'geen-editie', 404],
  ['een editie die er niet is, met streken', '/C-K8@__proto__.json', 'geen-editie', 404],
  ['de werkversie', '/C-K8@werkversie.json', 'concept', 404],
  ['een bron in een editie', '/visie-2035@1.0.0.json', 'niet-in-editie', 404],
  ['een bevinding', '/B1.json', 'onbekend', 404],
  ['twee apenstaarten', '/C-K8@1.0.0@1.0.0.json', 'onbekend', 404],
  ['een naam van JavaScript', '/__proto__.json', 'onbekend', 404],
  ['nog een naam van JavaScript', '/constructor.json', 'onbekend', 404],
  ['een pad omhoog', '/..%2f..%2fpackage.json', 'onbekend', 404],
  ['HTML', '/%3Cscript%3Ealert(1)%3C%2Fscript%3E.json', 'onbekend', 404],
  ['een regeleinde', '/C-K8%0d%0aX-Kop:1.json', 'onbekend', 404],
  ['een lege byte', '/C-K8%00.json', 'onbekend', 404],
  ['heel lang', `/${lang}.json`, 'onbekend', 404],
  ['alleen leestekens', '/;;;.json', 'onbekend', 404],
  ['emoji', '/%F0%9F%92%89.json', 'onbekend', 404],
  ['een onbekende taal', '/C-K8.json?taal=de', 'taal', 400],
  ['een lege taal', '/C-K8.json?taal=', 'taal', 400],
  ['een kader dat er niet is', '/api/kader/9.9.9.json', 'geen-editie', 404],
  ['het kader van de werkversie', '/api/kader/werkversie.json', 'concept', 404],
  ['een kader zonder nummer', '/api/kader/constructor.json', 'geen-editie', 404],
  ['een schema dat er niet is', '/api/schema/toString.json', 'onbekend', 404],
  ['een tabel die er niet is', '/edities/1.0.0/vragen-nl.csv', 'onbekend', 404],
  ['een tabel in een onbekende taal', '/edities/1.0.0/kernpunten-de.csv', 'onbekend', 404],
  ['een tabel van een editie die er niet is', '/edities/9.9.9/kernpunten-nl.csv', 'geen-editie', 404],
] as const)
  test(`wat er niet is, geeft een probleemdocument: ${naam}`, async ({ request }) => {
    const antwoord = await request.get(pad)
    expect(antwoord.status()).toBe(status)
    expect(antwoord.headers()['content-type']).toBe('application/problem+json')
    keurOpen(antwoord)
    const probleem = await antwoord.json()
    await maakKeuring(request)(probleem, '/api/schema/probleem-1.json')
    expect(probleem).toMatchObject({ status, type: expect.stringMatching(new RegExp(`#probleem-${soort}$`)) })
    expect(probleem.title).not.toBe('')
    expect(probleem.detail).not.toBe('')
    expect(probleem.detail).not.toMatch(/[{}]|machines\./)
  })

test('het probleem noemt wat erop lijkt, het gevraagde pad en de edities die er wel zijn', async ({ request }) => {
  const onbekend = await haal(request, '/C-K88.json?taal=nl', 404)
  expect(onbekend).toMatchObject({ title: 'Niet gevonden', detail: 'C-K88 is er niet.', instance: '/C-K88.json' })
  expect((onbekend.nabij as { id: string }[])[0]?.id).toBe('C-K8')
  expect(await haal(request, '/api/kader/9.9.9.json', 404)).toMatchObject({
    edities: expect.arrayContaining(['1.0.0']),
  })
})

test('het probleem is er in de taal van de lezer', async ({ request }) => {
  expect(await haal(request, '/C-K88.json?taal=en', 404)).toMatchObject({ title: 'Not found' })
  const engels = await request.get('/C-K88.json', { headers: { 'accept-language': 'en' } })
  expect(await engels.json()).toMatchObject({ detail: 'C-K88 does not exist.' })
  expect(engels.headers()['content-language']).toBe('en')
})

test('elk soort probleem wordt uitgelegd waar het naar wijst', async ({ request, page }) => {
  for (const pad of ['/C-K88.json', '/C-K8@9.9.9.json', '/C-K8@werkversie.json', '/visie-2035@1.0.0.json']) {
    const { type } = await haal(request, pad, 404)
    await page.goto(padVan(String(type)))
    const anker = new URL(String(type)).hash
    await expect(page.locator(anker), pad).toHaveRole('heading')
  }
})
