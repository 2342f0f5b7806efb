import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { BlockContent, FootnoteDefinition, PhrasingContent } from 'mdast'
import type { Taal } from '@/lib/domain/taal'
import { SITE_URL } from '@/lib/i18n/site'
import { WOORDTAAL } from './opmaak'

/** Wat er nodig is om een regel te schrijven. */
export interface Schrijfhulp {
  taal: Taal
  noten: Map<string, FootnoteDefinition>
  /** Wat er voor een noot staat. Word nummert zelf; zo blijft het nummer van de vastgestelde tekst te vinden. */
  nootlabel: (nr: string) => string
  /** Hoeveel genummerde lijsten er al zijn; elke begint opnieuw bij 1. */
  genummerd: { lijsten: number }
}

type Stijl = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'style'>

const heelAdres = (adres: string): string => (adres.startsWith('/') ? SITE_URL + adres : adres)

function schrijfNoot(naam: string, hulp: Schrijfhulp): FootnoteReferenceRun {
  const noot = hulp.noten.get(naam)
  if (!noot) throw new Error(`Noot ${naam} ontbreekt.`)
  const alineas = noot.children.filter(
    (blok): blok is Extract<BlockContent, { type: 'paragraph' }> => blok.type === 'paragraph',
  )
  return new FootnoteReferenceRun({
    children: alineas.map(
      ({ children }, i) =>
        new Paragraph({
          style: 'FootnoteText',
          children: [
            ...(i === 0 ? [new TextRun(` ${hulp.nootlabel(naam.replace(/-.*$/, ''))} `)] : []),
            ...schrijfRegel(children, hulp),
          ],
        }),
    ),
  })
}

/** Woorden, koppelingen en noten binnen één alinea. */
export function schrijfRegel(knopen: PhrasingContent[], hulp: Schrijfhulp, stijl: Stijl = {}): ParagraphChild[] {
  return knopen.flatMap((knoop): ParagraphChild[] => {
    switch (knoop.type) {
      case 'text':
        return [
          new TextRun({
            ...stijl,
            text: knoop.value.replace(/\s*\n\s*/g, ' '),
            language: { value: WOORDTAAL[hulp.taal] },
          }),
        ]
      case 'break':
        return [new TextRun({ break: 1 })]
      case 'strong':
        return schrijfRegel(knoop.children, hulp, { ...stijl, bold: true })
      case 'emphasis':
        return schrijfRegel(knoop.children, hulp, { ...stijl, italics: true })
      case 'delete':
        return schrijfRegel(knoop.children, hulp, { ...stijl, strike: true })
      case 'link':
        return [
          new ExternalHyperlink({
            link: heelAdres(knoop.url),
            children: schrijfRegel(knoop.children, hulp, { ...stijl, style: 'Hyperlink' }),
          }),
        ]
      case 'footnoteReference':
        return [schrijfNoot(knoop.identifier, hulp)]
      default:
        throw new Error(`"${knoop.type}" kan nog niet naar Word.`)
    }
  })
}
