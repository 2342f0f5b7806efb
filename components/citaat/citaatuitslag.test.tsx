import { expect, it } from 'vitest'
import { toonHtml } from '@/components/proef'
import { maakNakijker } from '@/lib/citation/kijk-na'
import { NIEUW, OUD, TEKSTEN } from '@/lib/citation/proef'
import { beoordeel } from '@/lib/domain/citaat'
import berichten from '@/lib/i18n/nl.json'
import { Citaatuitslag } from './citaatuitslag'
import { melding, Plakuitslag } from './plakuitslag'

const { uitslag, missers, zoekNabij, zin } = berichten.citaat
const TEKST = { ...zin, uitslag, missers, zoekNabij }
const kijk = maakNakijker(TEKSTEN)

function toon(slug: string, uitgave?: string): string {
  const gevonden = beoordeel({ slug, uitgave }, TEKSTEN)
  if ('misser' in gevonden) throw new Error(slug)
  return toonHtml(<Citaatuitslag antwoord={gevonden.antwoord} taal="nl" teksten={uitslag} />)
}
const toonPlak = (tekst: string) =>
  toonHtml(<Plakuitslag uitkomst={kijk(tekst)} vandaag="2.0.0" taal="nl" teksten={TEKST} />)

it('zegt van een gewijzigde tekst sinds wanneer, en wijst naar de redline en naar nu', () => {
  const html = toon('c-k8', '1.0.0')
  expect(html).toContain('Dit is C-K8 uit editie 1.0.0. De tekst is gewijzigd in editie 2.0.0.')
  expect(html).toContain('href="/nl/verschil?id=C-K8&amp;van=1.0.0&amp;naar=2.0.0"')
  expect(html).toContain('href="/nl/edities/1.0.0/kernpunten/c-k8"')
  expect(html).toContain('href="/nl/kernpunten/c-k8"')
})

it('zegt van een vervallen tekst waarom en wat ervoor in de plaats kwam', () => {
  const html = toon('c-k3', '1.0.0')
  expect(html).toContain('Sindsdien is het vervallen.')
  expect(html).toContain('Vervallen sinds editie 2.0.0:')
  expect(html).toContain('Samengevoegd met C-K8.</span> ')
  expect(html).toContain('<a href="/C-K8">C-K8</a>')
  expect(html).not.toContain('href="/nl/kernpunten/c-k3"')
})

it('waarschuwt zonder editie dat een oudere brief iets anders aanhaalde', () => {
  const html = toon('c-k8')
  expect(html).toContain('U noemt geen editie.')
  expect(html).toContain('De tekst staat er zo sinds editie 2.0.0.')
  expect(html).toContain('van=1.1.0&amp;naar=2.0.0')
})

it('zegt dat alleen gegevens wijzigden', () => {
  expect(toon('g-k1', '1.0.0')).toContain('In de leesbare tekst is niets veranderd')
})

it('toont van een zin die weg is de edities en de redline', () => {
  const html = toonPlak(OUD)
  expect(html).toContain('Editie 1.0.0, 1.1.0. In de nieuwste editie, 2.0.0, staat de zin er niet meer zo.')
  expect(html).toContain('href="/nl/verschil?id=C-K8&amp;van=1.1.0&amp;naar=2.0.0"')
})

it('noemt in de melding eerst het adres en dan de zin', () => {
  expect(melding(kijk(`“${NIEUW}” (C-K8@2.0.0)`), TEKST)).toBe('Gevonden: C-K8@2.0.0. De zin staat letterlijk in C-K8.')
})

it('zegt van een adres dat er niet is wat er mis is, zonder de tekst mee te sturen', () => {
  const html = toonPlak(`Volgens C-K8@9.0.0 geldt: de kat krabt de krullen van de trap.`)
  expect(html).toContain('Editie 9.0.0 is er niet. C-K8 wel.')
  expect(html).toContain('href="/nl/citaat?adres=C-K8"')
})

it('telt bij meer zinnen hoe zij passen', () => {
  const brief = `Geachte heer, ik schrijf u hierover. ${NIEUW} ${NIEUW.replace('hoogste', 'laagste')}`
  expect(melding(kijk(brief), TEKST)).toBe(
    'Zinnen nagekeken: 3. Letterlijk gevonden: 1. Lijkt erop, maar is niet gelijk: 1. Niet gevonden: 1.',
  )
})

it('noemt een zin die niet geplakt is de zin van het kader', () => {
  expect(toonPlak(NIEUW.replace('hoogste', 'laagste'))).toContain('De zin van het kader: Editie 2.0.0.')
  expect(toonPlak(NIEUW)).not.toContain('De zin van het kader')
})
