import {
  AlignmentType,
  type ILevelsOptions,
  type IPropertiesOptions,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
} from 'docx'
import type { Taal } from '@/lib/domain/taal'

/** Hoe Word een taal noemt; bepaalt de spellingcontrole en de uitspraak van een schermlezer. */
export const WOORDTAAL = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Taal, string>

export const GENUMMERD = 'genummerd'
export const STREEPJES = 'streepjes'

const niveaus = (vorm: (niveau: number) => Pick<ILevelsOptions, 'format' | 'text'>): ILevelsOptions[] =>
  [0, 1, 2].map(level => ({
    level,
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
    ...vorm(level),
  }))

const LETTER = 'Calibri'
const kopstijl = (size: number, before: number) => ({
  run: { font: LETTER, size, bold: true, color: '1B1D1F' },
  paragraph: {
    spacing: { before, after: 120, line: 264, lineRule: LineRuleType.AUTO },
    keepNext: true,
    keepLines: true,
  },
})

/** Letters, koppen en lijsten. Koppen zijn echte kopstijlen, zodat navigeren en inhoudsopgave werken. */
export const maakOpmaak = (taal: Taal): Pick<IPropertiesOptions, 'styles' | 'numbering'> => ({
  styles: {
    default: {
      document: {
        run: { font: LETTER, size: 22, language: { value: WOORDTAAL[taal] } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: kopstijl(44, 0),
      heading1: kopstijl(32, 360),
      heading2: kopstijl(26, 300),
      heading3: kopstijl(23, 240),
      heading4: kopstijl(22, 200),
      hyperlink: { run: { color: '1D4E79', underline: {} } },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40 } } },
    },
  },
  numbering: {
    config: [
      { reference: STREEPJES, levels: niveaus(() => ({ format: LevelFormat.BULLET, text: '–' })) },
      { reference: GENUMMERD, levels: niveaus(niveau => ({ format: LevelFormat.DECIMAL, text: `%${niveau + 1}.` })) },
    ],
  },
})
