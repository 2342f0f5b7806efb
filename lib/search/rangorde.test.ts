import { describe, expect, it } from 'vitest'
import { bouwIndex } from './bouw-index'
import { maakCodeerder } from './codeer'
import { tekstVan } from './fragment'
import { KADER, stuk, tabel } from './proef'
import { schrijfWoordenboek } from './woordenboek'
import { zoek } from './zoek'

const index = bouwIndex(KADER)
const ids = (vraag: string, anders = index) => zoek(anders, vraag).treffers.map(({ id }) => id)

describe('rangorde', () => {
  const rang = (...stukken: Parameters<typeof tabel>) => bouwIndex(tabel(...stukken))
  const vulling = Array.from({ length: 8 }, (_, i) => stuk(`G-K${i + 1}`, { kern: 'Heel iets anders.' }))

  it('zet de titel boven de kern en de kern boven de tekst', () => {
    const drie = rang(
      stuk('C-K1', { tekst: 'waarneming' }),
      stuk('C-K2', { kern: 'waarneming' }),
      stuk('C-K3', { titel: 'waarneming' }),
      ...vulling,
    )
    expect(ids('de waarneming', drie)).toEqual(['C-K3', 'C-K2', 'C-K1'])
  })
  it('zet woorden bij elkaar boven woorden verspreid', () => {
    const los = `regie ${'en zo voort '.repeat(20)} overzicht`
    const twee = rang(
      stuk('C-K1', { kern: los }),
      stuk('C-K2', { kern: `regie overzicht ${'en zo voort '.repeat(20)}` }),
      ...vulling,
    )
    expect(ids('regie overzicht', twee)).toEqual(['C-K2', 'C-K1'])
  })
  it('geeft bij een vraag het antwoord, bij een woord de uitleg', () => {
    const twee = rang(
      stuk('triage', { soort: 'begrip', titel: 'triage', kern: 'triage assistent' }),
      stuk('C-V1', { soort: 'vraag', titel: 'triage assistent' }),
      ...vulling,
    )
    expect(ids('triage', twee)[0]).toBe('triage')
    expect(ids('mag de assistent triage doen', twee)[0]).toBe('C-V1')
  })
  it('zet wat de hele vraag heeft boven wat er één woord vaak van heeft', () => {
    const titel = 'overmacht en nog eens overmacht, overmacht'
    const twee = rang(
      stuk('C-K1', { titel, kern: titel }),
      stuk('C-K2', { kern: 'overmacht', tekst: 'regie' }),
      ...vulling,
    )
    expect(ids('overmacht regie', twee)[0]).toBe('C-K2')
  })
  it('neemt een synoniem van twee woorden liever bij elkaar', () => {
    const ver = `digitale middelen ${'en zo voort '.repeat(20)} zorg`
    const begrip = stuk('dz', { soort: 'begrip', titel: 'digitale zorg', namen: ['beeldbellen'] })
    const drie = rang(
      begrip,
      stuk('C-K1', { kern: ver }),
      stuk('C-K2', { kern: `${'en zo voort '.repeat(20)} digitale zorg` }),
      ...vulling,
    )
    expect(zoek(drie, 'beeldbellen', { soort: 'kernpunt' }).treffers.map(({ score }) => score)[1]).toBeLessThan(
      (zoek(drie, 'beeldbellen', { soort: 'kernpunt' }).treffers[0]?.score ?? 0) / 2,
    )
  })
  it('bewijst niets met één toevallig woord of met alleen een gok', () => {
    const een = rang(stuk('C-K1', { tekst: 'Een praktijk in Utrecht kan koffers pakken.' }), ...vulling)
    expect(ids('trein naar utrecht', een)).toEqual([])
    expect(ids('pannenkoeken pakkken', een)).toEqual([])
    expect(ids('utrecht', een)).toEqual(['C-K1'])
    const titel = rang(stuk('C-K1', { titel: 'Een vergelijking' }), ...vulling)
    expect(ids('bananen frituren vergelijking', titel)).toEqual([])
    expect(ids('bananen vergelijking', titel)).toEqual([])
    // Is wat men kent een naam, dan is één onbekend woord erbij geen bezwaar.
    const naam = rang(stuk('vergelijking', { soort: 'begrip', titel: 'vergelijking' }), ...vulling)
    expect(ids('bananen vergelijking', naam)).toEqual(['vergelijking'])
    expect(ids('altijd bananen', naam)).toEqual([])
  })
  it('noemt wie een treffer aanwijst als buur', () => {
    const twee = rang(
      stuk('C-K1', { kern: 'waarneming', noemt: ['C-K2'] }),
      stuk('C-K2', { kern: 'overmacht' }),
      ...vulling,
    )
    expect(zoek(twee, 'waarneming').treffers[1]).toMatchObject({
      id: 'C-K2',
      waarom: [{ veld: 'verband', woorden: ['C-K1'], door: 'buur' }],
    })
  })
})

describe('niets', () => {
  it.each([
    'xqzvbn',
    'asdfghjkl qwerty',
    'appeltaart recept',
    'trein naar barcelona',
    'de het een',
    '???',
    '🦷',
    '"',
    '()[]{}*+?.\\^$|',
    'constructor',
    '__proto__',
    'toString valueOf',
    '#getal',
    '<script>alert(1)</script>',
    'a'.repeat(200),
    '%00',
  ])('%s vindt niets', vraag => expect(zoek(index, vraag)).toEqual({ aantal: 0, treffers: [] }))
})

it('merkt de gevonden woorden in het fragment, zonder de tekst te veranderen', () => {
  const [treffer] = zoek(index, 'dossier overdragen').treffers
  const gevonden = treffer?.id === 'C-V5' ? treffer : zoek(index, 'overdragen').treffers.find(({ id }) => id === 'C-V5')
  expect(tekstVan(gevonden?.fragment ?? [])).toBe('Meer over het overdragen van een dossier.')
  expect(gevonden?.fragment.filter(({ raak }) => raak).map(({ tekst }) => tekst)).toContain('overdragen')
})

it('zoekt met woordenboek precies zo als zonder', () => {
  const met = bouwIndex({ ...KADER, woordenboek: schrijfWoordenboek(KADER, maakCodeerder(KADER)) })
  for (const vraag of ['dossieroverdracht', 'beeldbellen', 'wie beheert de zorg', 'paliatief'])
    expect(zoek(met, vraag)).toEqual(zoek(index, vraag))
})
