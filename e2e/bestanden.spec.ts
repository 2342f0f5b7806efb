import { expect, test } from './proef'

test('een bestand van één onderdeel of een hele editie staat op een vast adres', async ({ request }) => {
  const vandaag = await request.get('/C-K8.md')
  expect(vandaag.headers()['content-type']).toBe('text/markdown; charset=utf-8')
  expect(await vandaag.text()).toBe(await (await request.get('/c-k8@1.0.0.md')).text())
  expect(await (await request.get('/C-K8.md?taal=en')).text()).toContain('Edition 1.0.0')
  for (const [pad, soort] of [
    ['/edities/1.0.0/duidingskader-1.0.0-nl.md', 'text/markdown'],
    ['/edities/1.0.0/duidingskader-1.0.0-en.docx', 'wordprocessingml'],
  ] as const) {
    const antwoord = await request.get(pad)
    expect(antwoord.status(), pad).toBe(200)
    expect(antwoord.headers()['content-type'], pad).toContain(soort)
    expect(antwoord.headers()['access-control-allow-origin'], pad).toBe('*')
  }
  for (const pad of [
    '/C-K99.md',
    '/C-K8@9.9.9.md',
    '/edities/9.9.9/duidingskader-9.9.9-nl.md',
    '/api/dossier?items=C-K99&vorm=md',
  ]) {
    const antwoord = await request.get(pad)
    expect(antwoord.status(), pad).toBe(404)
    expect(antwoord.headers()['content-type'], pad).toBe('application/problem+json')
  }
})
