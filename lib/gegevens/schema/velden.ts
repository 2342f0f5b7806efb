import { z } from 'zod'
import { BRONTYPEN, SOORTEN } from '@/lib/domain/soort'
import { TALEN, type Taal } from '@/lib/domain/taal'

/** Beschrijvingen staan in het Engels: het schema is er in één taal, voor wie een programma schrijft. */
export const adres = z.url({ protocol: /^https?$/ })
export const datum = z.iso.date()
export const versie = z.string().regex(/^\d+\.\d+\.\d+$/)
export const som = z.string().regex(/^[0-9a-f]{64}$/)
export const taal = z.enum(TALEN)
export const soort = z.enum(SOORTEN)
export const paginas = z.object({ nl: adres, en: adres } satisfies Record<Taal, typeof adres>)

export const koppeling = z
  .object({ id: z.string(), soort, titel: z.string(), adres })
  .meta({ id: 'koppeling', description: 'Another item, with its short address.' })

export const blok = z
  .object({
    soort: z.enum(['kop', 'alinea']).describe('Heading, or paragraph or list item.'),
    tekst: z.string().describe('Plain text, no markup.'),
  })
  .meta({ id: 'blok' })

export const voetnoot = z
  .object({
    nr: z.int().min(1).describe('Number of the footnote in the adopted text.'),
    bronnen: z.array(z.string()).describe('Ids of sources.'),
    opmerking: z.string().optional(),
  })
  .meta({ id: 'voetnoot' })

export const tekst = z
  .object({
    plat: z.string().describe('The whole text, one line per block.'),
    blokken: z.array(blok),
    voetnoten: z.array(voetnoot),
  })
  .meta({ id: 'tekst', description: 'The text without markup. The title is not repeated in it.' })

export const verwijzing = z
  .object({
    id: z.string(),
    titel: z.string(),
    type: z.enum(BRONTYPEN),
    vindplaats: z.string().optional().describe('Where in the source.'),
    opgezocht: z.boolean().describe('True if the editors looked up the place; the framework does not name it.'),
    adres,
    url: adres.optional().describe('The source itself.'),
  })
  .meta({ id: 'verwijzing' })
