import {
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
  Document as Worddocument,
} from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { FootnoteDefinition } from 'mdast'
import { toonAdres } from '@/lib/i18n/site'
import type { Deel, Document } from '../document'
import type { Vertaler } from '../stuk-blokken'
import { schrijfBlok } from './blokken'
import { maakVast } from './maak-vast'
import { maakOpmaak, WOORDTAAL } from './opmaak'
import { type Schrijfhulp, schrijfRegel } from './regels'

/** A4 in twintigsten van een punt, met 2,2 cm marge: de tekst is dan 9410 breed. */
const VEL = { size: { width: 11906, height: 16838 }, margin: { top: 1400, bottom: 1300, left: 1248, right: 1248 } }
const RECHTS = 9410

const klein = (text: string) => new TextRun({ text, size: 18, color: '595C5E' })

function randen({ bovenaan, adres }: Deel, t: Vertaler): Pick<ISectionOptions, 'headers' | 'footers' | 'properties'> {
  const bladzijde = new TextRun({
    size: 18,
    color: '595C5E',
    children: [`\t${t('document.bladzijde')} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  })
  return {
    headers: { default: new Header({ children: [new Paragraph({ children: [klein(bovenaan)] })] }) },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            tabStops: [{ type: TabStopType.RIGHT, position: RECHTS }],
            children: [klein(toonAdres(adres)), bladzijde],
          }),
        ],
      }),
    },
    properties: { page: VEL },
  }
}

function verzamelNoten({ delen }: Document): Map<string, FootnoteDefinition> {
  const blokken = delen.flatMap(({ stroken }) => stroken.flatMap(strook => strook.blokken))
  return new Map(blokken.flatMap(blok => (blok.type === 'footnoteDefinition' ? [[blok.identifier, blok]] : [])))
}

const inhoudsopgave = (kop: string): FileChild[] => [
  new Paragraph({ style: 'TOCHeading', children: [new TextRun({ text: kop, bold: true, size: 28 })] }),
  new TableOfContents(kop, { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
]

/** Een document als Word-bestand. Twee keer schrijven geeft dezelfde bytes. */
export async function schrijfWord(document: Document, t: Vertaler): Promise<Uint8Array<ArrayBuffer>> {
  const { titel, taal, makers, dag, inleiding, inhoud, delen } = document
  const hulp: Schrijfhulp = {
    taal,
    noten: verzamelNoten(document),
    nootlabel: nr => t('document.noot', { nr }),
    genummerd: { lijsten: 0 },
  }
  const voor: FileChild[] = [
    new Paragraph({ style: 'Title', children: schrijfRegel([{ type: 'text', value: titel }], hulp) }),
    ...inleiding.flatMap(blok => schrijfBlok(blok, hulp)),
    ...(inhoud ? inhoudsopgave(inhoud) : []),
  ]
  const secties = delen.map((deel, i): ISectionOptions => {
    const blokken = deel.stroken.flatMap(strook =>
      strook.blokken.flatMap(blok => schrijfBlok(blok, { ...hulp, taal: strook.taal })),
    )
    // Zonder inhoudsopgave begint het eerste deel onder de titel.
    return { ...randen(deel, t), children: i === 0 && !inhoud ? [...voor, ...blokken] : blokken }
  })
  const eerste = delen[0]
  const sections = inhoud && eerste ? [{ ...randen(eerste, t), children: voor }, ...secties] : secties
  const bestand = new Worddocument({
    title: titel,
    creator: makers,
    lastModifiedBy: makers,
    ...maakOpmaak(taal),
    // Het schatten kost seconden; alleen een inhoudsopgave heeft er iets aan.
    ...(inhoud && { pageNumbers: estimatePageNumbers }),
    sections,
  })
  return maakVast(await Packer.toBuffer(bestand), dag, WOORDTAAL[taal])
}
