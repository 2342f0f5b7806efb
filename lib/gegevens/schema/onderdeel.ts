import { z } from 'zod'
import { ONDERDEELSOORTEN } from '@/lib/domain/soort'
import { editie, weergave } from './editie'
import { adres, koppeling, paginas, som, taal, tekst, versie, verwijzing } from './velden'

/** Velden die maar enkele soorten hebben. */
const feiten = {
  letter: z.enum(['C', 'P', 'G', 'M', 'E']).optional().describe('Letter of a core value.'),
  samenvatting: z.string().optional().describe('Summary of a core value.'),
  antwoord: z.string().optional().describe('Short answer to a question.'),
  termijn: z.string().optional().describe('Within what time, of an urgency level.'),
  grondslag: z.string().optional().describe('Legal basis of a statutory test.'),
  paragraaf: z.string().optional().describe('Section of the framework, of a background text.'),
  zonderBron: z.string().optional().describe('Why there is no source.'),
}

/** Eén onderdeel van het kader in één editie. */
export const onderdeel = z
  .object({
    $schema: adres,
    id: z.string().describe('Never changes and is never reused.'),
    soort: z.enum(ONDERDEELSOORTEN),
    titel: z.string(),
    taal: taal.describe('Language of the text; differs from the language asked for if there is no translation.'),
    talen: z.array(taal).min(1).describe('Languages in which this edition has the text.'),
    editie,
    stand: z
      .enum(['gelijk', 'gewijzigd', 'vervallen'])
      .describe('How the text in this edition compares to the newest: the same, changed, or dropped.'),
    weergave,
    plaats: z.string().describe('Where it stands in the adopted text (Dutch).'),
    sha256: som.describe('SHA-256 of the file with this text, as listed in the edition.'),
    ...feiten,
    tekst,
    kernwaarde: koppeling.optional().describe('The core value it falls under.'),
    bij: koppeling.optional().describe('The item it is part of.'),
    bevat: z.array(koppeling).describe('Items that are part of it.'),
    zie: z.array(koppeling).describe('Items it refers to.'),
    genoemdDoor: z.array(koppeling).describe('Items that refer to it.'),
    begrippen: z.array(koppeling).describe('Glossary terms in the text.'),
    bronnen: z.array(verwijzing),
    adressen: z.object({
      citeren: adres.describe('Cite this: always shows this text.'),
      pagina: paginas.describe('The page in this edition, per language.'),
      vandaag: adres.describe('Whatever applies today; 410 once dropped.'),
      json: adres.describe('This document.'),
    }),
    edities: z
      .array(z.object({ versie, sha256: som, citeren: adres }))
      .min(1)
      .describe('All editions with this item, oldest first. Equal hashes mean equal text.'),
  })
  .meta({ id: 'onderdeel', description: 'One item of the framework, in one edition and language.' })

export type Onderdeelgegevens = z.infer<typeof onderdeel>
