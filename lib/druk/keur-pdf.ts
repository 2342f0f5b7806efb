import { isCode, slugVan } from '@/lib/domain/id'
import type { Taal } from '@/lib/domain/taal'
import { vergelijkInhoud } from './inhoud'
import { type Pdf, tekstVan } from './lees-pdf'

interface Verwacht {
  versie: string
  taal: Taal
  vingerafdruk: string
  /** Elk id dat in de editie staat. */
  ids: string[]
}

const isKop = (rol: string) => /^H[1-6]$/.test(rol)

/** Elke kop die onderaan een blad staat, los van de tekst waar zij bij hoort. */
export function vindWeeskoppen({ bladen }: Pdf): string[] {
  return bladen.flatMap(({ stukken }, nr) => {
    const inhoud = stukken.filter(({ tekst, rollen }) => rollen.length > 0 && tekst.trim())
    const laagste = inhoud.toSorted((a, b) => a.y - b.y)[0]
    return laagste?.rollen.some(isKop) ? [`blad ${nr + 1}: "${laagste.tekst.trim()}"`] : []
  })
}

/** Of koppen nooit een niveau overslaan. */
function koppenSluitenAan({ bladen }: Pdf): boolean {
  const niveaus = bladen
    .flatMap(({ structuur }) => structuur.filter(({ rol }) => isKop(rol)))
    .map(({ rol }) => Number(rol.slice(1)))
  return niveaus.every((niveau, i) => niveau <= (niveaus[i - 1] ?? 0) + 1)
}

/** Wat er aan de structuur niet klopt voor wie de PDF laat voorlezen. */
function keurStructuur(pdf: Pdf, taal: Taal): [boolean, string][] {
  const elementen = pdf.bladen.flatMap(({ structuur }) => structuur)
  const met = (rol: string) => elementen.filter(element => element.rol === rol)
  return [
    [pdf.gemerkt && elementen.length > 0, 'er is geen structuur (tags)'],
    [pdf.taal === taal, `de taal is "${pdf.taal}"`],
    [pdf.toontTitel, 'een lezer toont de bestandsnaam in plaats van de titel'],
    [met('H1').length === 1 && met('H2').length > 1 && met('H3').length > 1, 'er ontbreken koppen'],
    [koppenSluitenAan(pdf), 'een kop slaat een niveau over'],
    [met('LI').length > 0 && met('LI').every(({ ouder }) => ouder === 'L'), 'een lijst is niet als lijst gemerkt'],
    [met('Figure').every(({ alt }) => alt), 'een beeld heeft geen vervangende tekst'],
    [
      pdf.bladen.every(blad => blad.koppelingen.length > 0 === blad.structuur.some(({ rol }) => rol === 'Link')),
      'een koppeling is niet als koppeling gemerkt',
    ],
  ]
}

/** Wat er aan de PDF van een editie niet klopt; leeg als alles klopt. */
export function keurPdf(pdf: Pdf, { versie, taal, vingerafdruk, ids }: Verwacht): string[] {
  const tekst = pdf.bladen.map(({ stukken }) => tekstVan(stukken)).join(' ')
  const woorden = new Set(tekst.split(/[\s()]+/))
  const koppelingen = pdf.bladen.flatMap(blad => blad.koppelingen)
  const eisen: [boolean, string][] = [
    [tekst.replaceAll(' ', '').includes(vingerafdruk), `de vingerafdruk van editie ${versie} staat er niet in`],
    [pdf.titel.includes(versie), 'de titel noemt de editie niet'],
    [koppelingen.every(({ url, blz }) => url || blz), 'een koppeling leidt nergens heen'],
    [
      !/localhost|127\.0\.0\.1|file:/.test(tekst + JSON.stringify(koppelingen)),
      'er staat een adres van deze machine in',
    ],
    ...keurStructuur(pdf, taal),
  ]
  return [
    ...eisen.filter(([klopt]) => !klopt).map(([, bezwaar]) => bezwaar),
    ...ids.filter(id => (isCode(id) ? !woorden.has(id) : !pdf.ankers.has(slugVan(id)))).map(id => `${id} ontbreekt`),
    ...vergelijkInhoud(pdf),
    ...vindWeeskoppen(pdf).map(kop => `een kop staat alleen onderaan, ${kop}`),
  ]
}
