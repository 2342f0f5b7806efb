import Papa from 'papaparse'
import { haal } from './machines'
import { expect, test } from './proef'

interface Stuk {
  id: string
  titel: string
  soort: string
  tekst?: { plat: string }
}

for (const [tabel, kop] of [
  ['kernpunten', 'Kernwaarde'],
  ['signalen', 'Kernpunten'],
  ['bronnen', 'Gebruikt door'],
] as const)
  test(`de ${tabel} van een editie openen als tabel, met dezelfde inhoud als de JSON`, async ({ request }) => {
    const antwoord = await request.get(`/edities/1.0.0/${tabel}-nl.csv`)
    expect(antwoord.status()).toBe(200)
    expect(antwoord.headers()['content-type']).toContain('text/csv; charset=utf-8')
    expect(antwoord.headers()['content-disposition']).toContain(`duidingskader-1.0.0-${tabel}-nl.csv`)
    const tekst = (await antwoord.body()).toString('utf8')
    // Zonder BOM leest Excel de tekens verkeerd.
    expect(tekst.startsWith('\uFEFF')).toBe(true)
    const { data, errors, meta } = Papa.parse<Record<string, string>>(tekst.slice(1), {
      header: true,
      delimiter: ';',
      newline: '\r\n',
      skipEmptyLines: 'greedy',
    })
    expect(errors).toEqual([])
    expect(meta.fields).toContain(kop)
    const kader = await haal(request, '/api/kader/1.0.0.json?taal=nl')
    const soort = { kernpunten: 'kernpunt', signalen: 'signaal', bronnen: 'bron' }[tabel]
    const stukken = [...(kader.onderdelen as Stuk[]), ...(kader.bronnen as Stuk[])].filter(stuk => stuk.soort === soort)
    expect(stukken.length).toBeGreaterThan(3)
    expect(data.map(rij => [rij.Id, rij.Titel])).toEqual(stukken.map(({ id, titel }) => [id, titel]))
    if (tabel !== 'bronnen') expect(data.map(rij => rij.Tekst)).toEqual(stukken.map(stuk => stuk.tekst?.plat))
    for (const cel of data.flatMap(rij => Object.values(rij))) expect(cel).not.toMatch(/^[=+\-@\t\r]/)
  })

test('de kop staat in de gevraagde taal', async ({ request }) => {
  const tekst = await (await request.get('/edities/1.0.0/kernpunten-en.csv')).text()
  expect(tekst.slice(1).split('\r\n')[0]).toContain('Core value')
})
