import { beforeAll, describe, expect, it } from 'vitest'
import { keurPdf } from './keur-pdf'
import { leesPdf, type Pdf, tekstVan } from './lees-pdf'
import { leesBestand, VERWACHT } from './proef'

it('kent minstens één editie', () => {
  expect(VERWACHT.length).toBeGreaterThan(0)
  expect(VERWACHT.every(({ ids, vingerafdruk }) => ids.length > 50 && vingerafdruk.length === 64)).toBe(true)
})

describe.each(VERWACHT)('de PDF van editie $versie ($taal)', verwacht => {
  let bytes: Uint8Array
  let pdf: Pdf
  beforeAll(async () => {
    bytes = leesBestand(verwacht)
    pdf = await leesPdf(bytes)
  })

  it('hoort bij deze editie, is volledig en is voor te lezen', () => {
    const raad = `draai npm run pdf -- ${verwacht.versie} en zet het bestand in git`
    expect(keurPdf(pdf, verwacht), raad).toEqual([])
  })
  it('zegt dat het een weergave is, op elk blad', () => {
    for (const { stukken } of pdf.bladen) expect(tekstVan(stukken)).toContain('Uitwerking AZWA opdracht D3')
  })
  it('nummert elk blad na het titelblad', () => {
    for (const [nr, { stukken }] of pdf.bladen.entries()) {
      const kantlijn = stukken.filter(({ rollen }) => rollen.length === 0).map(({ tekst }) => tekst.trim())
      expect(kantlijn.includes(String(nr + 1)), `blad ${nr + 1}`).toBe(nr > 0)
    }
  })
  it('blijft licht genoeg om te mailen', () => {
    expect(bytes.length).toBeLessThan(2_000_000)
  })

  it.each<[string, RegExp, (pdf: Pdf) => Pdf]>([
    ['een andere vingerafdruk', /vingerafdruk/, goed => vervang(goed, verwacht.vingerafdruk.slice(0, 20), 'ffff')],
    ['een ontbrekend kernpunt', /^C-K8 ontbreekt/m, goed => vervang(goed, 'C-K8', 'C-K')],
    ['een ontbrekende toelichting', /^doel ontbreekt/m, goed => ({ ...goed, ankers: zonder(goed.ankers, 'doel') })],
    ['een titel zonder editie', /titel noemt/, goed => ({ ...goed, titel: 'Duidingskader' })],
    ['een andere taal', /de taal is/, goed => ({ ...goed, taal: 'de' })],
    ['geen tags', /structuur/, goed => ({ ...goed, gemerkt: false })],
    ['een bestandsnaam als titel', /bestandsnaam/, goed => ({ ...goed, toontTitel: false })],
    ['een adres van deze machine', /machine/, goed => vervang(goed, 'S1', 'localhost:3000')],
    ['een dode koppeling', /leidt nergens heen/, goed => opBlad(goed, blad => ({ ...blad, koppelingen: [{}] }))],
    ['ongemerkte koppelingen', /niet als koppeling/, goed => zonderRol(goed, 'Link')],
    ['een los lijststuk', /niet als lijst/, goed => metElement(goed, { rol: 'LI', ouder: 'P' })],
    ['een beeld zonder tekst', /vervangende tekst/, goed => metElement(goed, { rol: 'Figure' })],
    ['een tweede hoofdkop', /ontbreken koppen/, goed => metElement(goed, { rol: 'H1' })],
    ['een overgeslagen kop', /slaat een niveau over/, goed => metElement(goed, { rol: 'H5' })],
    ['een verschoven bladwijzer', /inhoudsopgave zegt/, goed => ({ ...goed, bladwijzers: verschoven(goed) })],
    ['een kop onderaan', /alleen onderaan/, goed => opBlad(goed, blad => ({ ...blad, stukken: [KOP] }))],
  ])('wordt afgekeurd met %s', (_, bezwaar, breek) => {
    expect(keurPdf(breek(pdf), verwacht).join('\n')).toMatch(bezwaar)
  })
})

const KOP = { tekst: 'Los', y: 0, rollen: ['Document', 'H2'] }

type Blad = Pdf['bladen'][number]

/** Verandert het laatste blad. */
const opBlad = (pdf: Pdf, doe: (blad: Blad) => Blad): Pdf => ({
  ...pdf,
  bladen: pdf.bladen.map((blad, nr) => (nr === pdf.bladen.length - 1 ? doe(blad) : blad)),
})

const metElement = (pdf: Pdf, element: Blad['structuur'][number]): Pdf =>
  opBlad(pdf, blad => ({ ...blad, structuur: [...blad.structuur, element] }))

const zonderRol = (pdf: Pdf, rol: string): Pdf => ({
  ...pdf,
  bladen: pdf.bladen.map(blad => ({ ...blad, structuur: blad.structuur.filter(element => element.rol !== rol) })),
})

const vervang = (pdf: Pdf, van: string, naar: string): Pdf => ({
  ...pdf,
  bladen: pdf.bladen.map(blad => ({
    ...blad,
    stukken: blad.stukken.map(stuk => ({ ...stuk, tekst: stuk.tekst.replaceAll(van, naar) })),
  })),
})

const zonder = (ankers: Map<string, number>, weg: string) => new Map([...ankers].filter(([anker]) => anker !== weg))

const verschoven = ({ bladwijzers }: Pdf) =>
  bladwijzers.map(wijzer => (wijzer.diepte === 3 ? { ...wijzer, blz: wijzer.blz + 1 } : wijzer))
