import { SOORTEN_PAGINA } from './adressen'
import { expect, test } from './proef'

test('elke pagina heeft een streng beleid, zonder unsafe, en zet geen cookie', async ({ request }) => {
  for (const pad of [...SOORTEN_PAGINA, '/nl/nergens']) {
    const { ...kopjes } = (await request.get(pad)).headers()
    const beleid = kopjes['content-security-policy'] ?? ''
    expect(beleid, pad).toMatch(/^default-src 'none'; script-src 'self' '(sha256|nonce)-/)
    expect(beleid, pad).not.toContain('unsafe')
    expect(kopjes['set-cookie'], pad).toBeUndefined()
    expect(kopjes['x-content-type-options'], pad).toBe('nosniff')
  }
})

test('een pagina per verzoek krijgt telkens een andere nonce', async ({ request }) => {
  const nonces = await Promise.all(
    [1, 2].map(
      async () => (await request.get('/nl/kernpunten')).headers()['content-security-policy']?.match(/nonce-[^']+/)?.[0],
    ),
  )
  expect(nonces[0]).toBeTruthy()
  expect(nonces[0]).not.toBe(nonces[1])
})

test('doorsturen noemt alleen het pad, zodat het achter elke server klopt', async ({ request }) => {
  const antwoord = await request.get('/C-K8', { maxRedirects: 0, headers: { host: 'elders.example' } })
  expect(antwoord.headers().location).toBe('/nl/kernpunten/c-k8')
  expect(antwoord.headers().vary).toContain('Accept-Language')
})
