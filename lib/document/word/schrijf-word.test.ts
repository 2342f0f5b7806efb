import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { getOnderdelen } from '@/lib/content/kader'
import { titelVan } from '@/lib/domain/id'
import { TALEN } from '@/lib/domain/taal'
import { kortAdres } from '@/lib/i18n/adres'
import type { Document } from '../document'
import { editiedocument, effen, VERSIE, VERTALERS } from '../proef'
import { schrijfWord } from './schrijf-word'

function alle(knoop: XmlNode, naam: string): XmlElement[] {
  if (!(knoop instanceof XmlElement)) return []
  const onder = knoop.children.flatMap(kind => alle(kind, naam))
  return knoop.name === naam ? [knoop, ...onder] : onder
}

/** Het Word-bestand weer open, met een lezer die niet van de schrijver is. */
function open(bestand: Uint8Array) {
  const delen = unzipSync(bestand)
  const boom = (pad: string): XmlElement => {
    const deel = delen[pad]
    if (!deel) throw new Error(`${pad} ontbreekt`)
    return parseXml(strFromU8(deel)).root as XmlElement
  }
  const tekst = (knoop: XmlNode) =>
    alle(knoop, 'w:t')
      .map(({ text }) => text)
      .join('')
  return {
    delen: Object.keys(delen),
    boom,
    tekst,
    /** De woorden van alle alinea's met deze stijl. */
    metStijl: (stijl: string) =>
      alle(boom('word/document.xml'), 'w:p')
        .filter(alinea => alle(alinea, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === stijl))
        .map(alinea => effen(tekst(alinea))),
  }
}

const onderdelen = getOnderdelen({ taal: 'nl', uitgave: VERSIE })
const opBlad = onderdelen.filter(({ plek }) => !plek.anker || plek.sectie === 'toelichting')

describe.each(TALEN)('een hele editie in Word (%s)', taal => {
  let document: Document
  let bestand: Uint8Array
  let word: ReturnType<typeof open>
  beforeAll(async () => {
    document = editiedocument(taal)
    bestand = await schrijfWord(document, VERTALERS[taal])
    word = open(bestand)
  })

  it('heeft titel, taal en maker in zijn eigenschappen', () => {
    const kern = word.boom('docProps/core.xml')
    expect(alle(kern, 'dc:title')[0]?.text).toBe(document.titel)
    expect(alle(kern, 'dc:language')[0]?.text).toBe({ nl: 'nl-NL', en: 'en-GB' }[taal])
    expect(alle(kern, 'dc:creator')[0]?.text).toMatch(/LHV .* NHG/)
    const standaard = alle(word.boom('word/styles.xml'), 'w:docDefaults').flatMap(deel => alle(deel, 'w:lang'))
    expect(standaard[0]?.attributes['w:val']).toBe({ nl: 'nl-NL', en: 'en-GB' }[taal])
  })

  it('heeft elk onderdeel met een eigen plek als echte kop, en elk id ergens', () => {
    const koppen = [...word.metStijl('Heading1'), ...word.metStijl('Heading2')]
    expect(opBlad.length).toBeGreaterThan(60)
    const titels = getOnderdelen({ taal, uitgave: VERSIE }).filter(({ id }) => opBlad.some(ander => ander.id === id))
    for (const item of titels) expect(koppen, item.id).toContain(effen(titelVan(item)))
    const alles = word.tekst(word.boom('word/document.xml'))
    for (const { id } of onderdelen) expect(alles.includes(kortAdres(id, VERSIE)) || alles.includes(id), id).toBe(true)
    expect(word.metStijl('Title')).toEqual([document.titel])
  })

  it('heeft een inhoudsopgave met elke kop van de eerste twee niveaus', () => {
    const regels = [...word.metStijl('TOC1'), ...word.metStijl('TOC2')].map(regel => regel.replace(/\d+$/, ''))
    expect(regels.toSorted()).toEqual([...word.metStijl('Heading1'), ...word.metStijl('Heading2')].toSorted())
  })

  it('heeft elke voetnoot als echte voetnoot, met het nummer van de vastgestelde tekst', () => {
    const verwacht = onderdelen.flatMap(({ tekst }) => tekst.voetnoten)
    const noten = alle(word.boom('word/footnotes.xml'), 'w:footnote').filter(({ attributes }) => !attributes['w:type'])
    expect(verwacht.length).toBeGreaterThan(20)
    expect(noten).toHaveLength(verwacht.length)
    expect(alle(word.boom('word/document.xml'), 'w:footnoteReference')).toHaveLength(verwacht.length)
    const teksten = noten.map(word.tekst)
    for (const { nr } of verwacht)
      expect(
        teksten.filter(tekst => tekst.includes(VERTALERS[taal]('document.noot', { nr: String(nr) }))),
      ).toHaveLength(1)
  })

  it('heeft werkende koppelingen: elk verwijst naar een heel adres', () => {
    const gebruikt = alle(word.boom('word/document.xml'), 'w:hyperlink').flatMap(
      ({ attributes }) => attributes['r:id'] ?? [],
    )
    const doelen = new Map(
      alle(word.boom('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes.Id,
        attributes,
      ]),
    )
    expect(gebruikt.length).toBeGreaterThan(250)
    for (const id of gebruikt) {
      expect(doelen.get(id)?.Target, id).toMatch(/^https?:\/\/[^/]+\/./)
      expect(doelen.get(id)?.TargetMode).toBe('External')
    }
  })

  it('heeft op elk vel editie, adres en bladzijde', () => {
    const koppen = word.delen.filter(pad => /^word\/header\d+\.xml$/.test(pad))
    const voeten = word.delen.filter(pad => /^word\/footer\d+\.xml$/.test(pad))
    expect(koppen.length).toBe(document.delen.length + 1)
    for (const pad of koppen) expect(word.tekst(word.boom(pad))).toContain(VERSIE)
    for (const pad of voeten) {
      expect(word.tekst(word.boom(pad))).toContain(`/${VERSIE}`)
      expect(alle(word.boom(pad), 'w:instrText').map(({ text }) => text.trim())).toEqual(['PAGE', 'NUMPAGES'])
    }
  })

  it('geeft twee keer dezelfde bytes', async () => {
    expect(Buffer.compare(bestand, await schrijfWord(document, VERTALERS[taal]))).toBe(0)
  })
})
