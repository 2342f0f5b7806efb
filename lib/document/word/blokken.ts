import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'
import type { List, Table as Tabelknoop } from 'mdast'
import type { Blok } from '../document'
import { GENUMMERD, STREEPJES } from './opmaak'
import { type Schrijfhulp, schrijfRegel } from './regels'

const KOP = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
]

function schrijfLijst(lijst: List, hulp: Schrijfhulp, niveau: number): FileChild[] {
  const reference = lijst.ordered ? GENUMMERD : STREEPJES
  const instance = lijst.ordered ? ++hulp.genummerd.lijsten : undefined
  return lijst.children.flatMap(({ children }) =>
    children.flatMap((blok, i) =>
      schrijfBlok(
        blok as Blok,
        hulp,
        niveau + 1,
        // Alleen de eerste alinea van een punt krijgt het teken; wat volgt, springt mee in.
        i === 0 ? { numbering: { reference, level: niveau, instance } } : { indent: { left: 360 * (niveau + 1) } },
      ),
    ),
  )
}

const RAND = { style: BorderStyle.SINGLE, size: 4, color: '8A8D90' }
const BREEDTES = [1400, 7600]

function schrijfTabel({ children }: Tabelknoop, hulp: Schrijfhulp): Table {
  return new Table({
    width: { size: BREEDTES.reduce((som, breedte) => som + breedte, 0), type: WidthType.DXA },
    columnWidths: BREEDTES,
    borders: { top: RAND, bottom: RAND, left: RAND, right: RAND, insideHorizontal: RAND, insideVertical: RAND },
    rows: children.map(
      (rij, i) =>
        new TableRow({
          tableHeader: i === 0,
          cantSplit: true,
          children: rij.children.map(
            (cel, kolom) =>
              new TableCell({
                width: { size: BREEDTES[kolom] ?? 0, type: WidthType.DXA },
                margins: { top: 60, bottom: 60, left: 100, right: 100 },
                children: [
                  new Paragraph({
                    spacing: { after: 0 },
                    children: schrijfRegel(cel.children, hulp, i === 0 ? { bold: true } : {}),
                  }),
                ],
              }),
          ),
        }),
    ),
  })
}

/** Eén blok als alinea's of tabel; een noot staat al bij haar nummer. */
export function schrijfBlok(blok: Blok, hulp: Schrijfhulp, niveau = 0, alinea: IParagraphOptions = {}): FileChild[] {
  switch (blok.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: KOP[blok.depth - 1] ?? HeadingLevel.HEADING_4,
          children: schrijfRegel(blok.children, hulp),
        }),
      ]
    case 'paragraph':
      return [new Paragraph({ ...alinea, children: schrijfRegel(blok.children, hulp) })]
    case 'list':
      return schrijfLijst(blok, hulp, niveau)
    case 'table':
      return [schrijfTabel(blok, hulp)]
    case 'footnoteDefinition':
      return []
    default:
      throw new Error(`"${blok.type}" kan nog niet naar Word.`)
  }
}
