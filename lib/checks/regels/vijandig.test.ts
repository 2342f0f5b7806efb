import { describe, expect, it } from 'vitest'
import { controleerTekst } from '../proef'

const UITDRUKKING = 'een uitdrukking tussen { } is code en mag niet in de tekst; schrijf gewone woorden'
const ESM = 'een import of export is code en mag niet in de tekst; haal de regel weg'
const geenElement = (naam: string) =>
  `<${naam}> is hier niet toegestaan; gebruik gewone tekst of een van <Zie>, <Bron>, <Begrip>, <Voetnoot>, <Onderdelen>, <Urgentieschaal>`
const geenLink = (url: string) => `koppeling naar "${url}" mag niet; gebruik een adres met https:// of <Zie id="…" />`
const geen = (wat: string) => `${wat} mag hier niet; gebruik alinea's, lijsten, koppen en componenten`

/** Wat de redacteur leest als dit op regel 14 staat, onder een gewone alinea. */
const lees = (mdx: string) => controleerTekst(`Gewone tekst.\n\n${mdx}`)

it.each([
  ['import fs from "node:fs"', ESM],
  ['import "./kwaad.js"', ESM],
  ['export const geheim = process.env', ESM],
  ['export default function Pagina() {}', ESM],
  ['{process.env.TOKEN}', UITDRUKKING],
  ['Een {1 + 1} in de zin', UITDRUKKING],
  ['- {fetch("https://evil.nl")}', UITDRUKKING],
  ['## Kop {1}', UITDRUKKING],
  ['{/* opmerking */}', UITDRUKKING],
  ['<Zie id="C-V1">Dit {alert(1)}</Zie>', UITDRUKKING],
])('weigert code: %s', (mdx, melding) => {
  expect(lees(mdx)).toEqual([`14 — ${melding}`])
})

it.each([
  ['<Zie {...alles} />', ['<Zie> heeft een uitdrukking tussen { }; dat is code en mag niet', '<Zie> mist id="…"']],
  ['<Zie id="C-V1" {...alles} />', ['<Zie> heeft een uitdrukking tussen { }; dat is code en mag niet']],
  ['<Zie id={"C-V1"} />', ['id van <Zie> moet tekst tussen aanhalingstekens zijn, geen code']],
  ['<Zie id />', ['id van <Zie> moet tekst tussen aanhalingstekens zijn, geen code']],
  ['<Zie id="C-V1" klasse="rood" />', ['<Zie> kent geen "klasse"; haal het weg (wel: id)']],
  ['<Zie id="C-V1" onClick="alert(1)" />', ['<Zie> kent geen "onClick"; haal het weg (wel: id)']],
  ['<Zie id="C-V1" onClick={() => alert(1)} />', ['<Zie> kent geen "onClick"; haal het weg (wel: id)']],
  [
    '<Zie id="C-V1" dangerouslySetInnerHTML="x" />',
    ['<Zie> kent geen "dangerouslySetInnerHTML"; haal het weg (wel: id)'],
  ],
  ['<Zie id="C-V1" __proto__="x" />', ['<Zie> kent geen "__proto__"; haal het weg (wel: id)']],
  ['<Zie id="C-V1" constructor="x" />', ['<Zie> kent geen "constructor"; haal het weg (wel: id)']],
  ['<Urgentieschaal soort="U0" />', ['<Urgentieschaal> kent geen "soort"; haal het weg (wel: niets)']],
  ['<Zie id="C-V1" id="S1" />', ['<Zie> heeft twee keer "id"']],
  ['<Zie />', ['<Zie> mist id="…"']],
  ['<Zie id="" />', ['id="" van <Zie> heeft niet de goede vorm (item)']],
  ['<Voetnoot nr="2" />', ['<Voetnoot> mist bron="…"']],
  ['<Voetnoot nr="nul" bron="visie-2035" />', ['nr="nul" van <Voetnoot> heeft niet de goede vorm (nummer)']],
  ['<Voetnoot nr="0" bron="visie-2035" />', ['nr="0" van <Voetnoot> heeft niet de goede vorm (nummer)']],
  ['<Onderdelen soort="kernpunt" />', ['soort="kernpunt" van <Onderdelen> heeft niet de goede vorm (lijstsoort)']],
  [
    '<Voetnoot nr="2" bron="visie-2035">x</Voetnoot>',
    ['<Voetnoot> staat op zichzelf: schrijf <Voetnoot … /> zonder tekst erin'],
  ],
])('weigert het attribuut: %s', (mdx, meldingen) => {
  expect(lees(mdx)).toEqual(meldingen.map(melding => `14 — ${melding}`))
})

it.each([
  ['<Onbekend />', 'Onbekend'],
  ['<zie id="C-V1" />', 'zie'],
  ['<script>alert(1)</script>', 'script'],
  ['<script src="https://evil.nl/x.js" />', 'script'],
  ['<style>p</style>', 'style'],
  ['<iframe src="https://evil.nl" />', 'iframe'],
  ['<img src="x" onError="alert(1)" />', 'img'],
  ['een <b>vet</b> woord', 'b'],
  ['<a href="javascript:alert(1)">klik</a>', 'a'],
  ['<>los</>', ''],
  ['<Zie.Bron />', 'Zie.Bron'],
  ['<svg:use />', 'svg:use'],
  ['<__proto__ />', '__proto__'],
  ['<constructor />', 'constructor'],
  ['<toString />', 'toString'],
])('weigert het element: %s', (mdx, naam) => {
  expect(lees(mdx)).toEqual([`14 — ${geenElement(naam)}`])
})

it.each([
  ['[klik](javascript:alert(1))', 'javascript:alert(1)'],
  ['[klik](JaVaScRiPt:alert(1))', 'JaVaScRiPt:alert(1)'],
  ['[klik](&#106;avascript:alert(1))', 'javascript:alert(1)'],
  ['[klik](data:text/html,hoi)', 'data:text/html,hoi'],
  ['[klik](vbscript:x)', 'vbscript:x'],
  ['[klik](http://lhv.nl)', 'http://lhv.nl'],
  ['[klik](//lhv.nl)', '//lhv.nl'],
  ['[klik](/nl/kernpunten)', '/nl/kernpunten'],
  ['[klik](#kop)', '#kop'],
  ['[klik]()', ''],
  ['[klik](<https://lhv.nl/een adres>)', 'https://lhv.nl/een adres'],
  ['zie www.lhv.nl', 'http://www.lhv.nl'],
  ['zie http://lhv.nl', 'http://lhv.nl'],
  ['mail naar info@lhv.nl', 'mailto:info@lhv.nl'],
])('weigert de koppeling: %s', (mdx, url) => {
  expect(lees(mdx)).toEqual([`14 — ${geenLink(url)}`])
})

it.each([
  ['[klik][x]\n\n[x]: javascript:alert(1)', ['14 — een koppeling met [naam]', '16 — een adres onder [naam]:']],
  ['[x]: https://lhv.nl', ['14 — een adres onder [naam]:']],
  ['![foto](https://lhv.nl/foto.png)', ['14 — een afbeelding']],
  ['![foto][x]\n\n[x]: data:image/svg', ['14 — een afbeelding', '16 — een adres onder [naam]:']],
  ['`code`', ['14 — tekst tussen `accenten`']],
  ['```js\nalert(1)\n```', ['14 — een blok code']],
  ['> citaat met <b>vet</b>', ['14 — een citaat met >']],
  ['| a |\n|---|\n| b |', ['14 — een tabel']],
  ['noot[^1]\n\n[^1]: tekst', ['14 — een voetnoot met [^1]', '16 — een voetnoot met [^1]:']],
  ['***', ['14 — een streep']],
  ['---\nid: C-K9\n---', ['14 — een streep']],
])('weigert Markdown die hier niet hoort: %j', (mdx, fouten) => {
  expect(lees(mdx)).toEqual(fouten.map(geen))
})

describe('tekst die niet te lezen is', () => {
  it.each([
    ['<!-- opmerking -->', 14],
    ['<https://lhv.nl>', 14],
    ['losse { haak', 14],
    ['<Zie id="C-V1">', 14],
    ['alinea\n\n- <Zie id="C-V1"> zonder eind', 16],
    ['</Zie>', 14],
    // Wat nooit sluit, merkt de lezer pas aan het eind van het bestand.
    ['<Zie id="C-V1>', 15],
    ['{alert(', 15],
    ['import kapot from', 15],
  ])('wijst %j aan', (mdx, regel) => {
    const [fout, ...rest] = lees(mdx)
    expect(fout).toMatch(new RegExp(`^${regel} — de tekst is niet te lezen; staat er een losse < of {\\? \\(.+\\)$`))
    // De plaatsen die de MDX-lezer zelf noemt, tellen vanaf de tekst en niet vanaf het bestand.
    expect(fout).not.toMatch(/\d+:\d+-\d+:\d+/)
    expect(rest).toEqual([])
  })
})
