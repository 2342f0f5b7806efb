import { z } from 'zod'
import { BRONTYPEN } from '@/lib/domain/soort'
import { adres, koppeling, paginas, taal, tekst, verwijzing } from './velden'

/** Wat bronnen en begrippen gemeen hebben: zij zijn naslag, en staan in geen editie. */
const gemeen = {
  $schema: adres,
  id: z.string(),
  titel: z.string(),
  taal,
  zie: z.array(koppeling),
  gebruiktDoor: z.array(koppeling).describe('Items of the framework that use it, today or in the edition asked for.'),
  adressen: z.object({ pagina: paginas, citeren: adres, json: adres }),
}

export const bron = z
  .object({
    ...gemeen,
    soort: z.literal('bron'),
    type: z.enum(BRONTYPEN),
    auteurs: z.string().optional(),
    uitgever: z.string().optional(),
    jaar: z.int().optional(),
    tijdschrift: z.string().optional(),
    locator: z.string().optional().describe('Volume, pages, document number and the like.'),
    url: adres.optional().describe('The source itself.'),
    noot: z.string().optional(),
  })
  .meta({ id: 'bron', description: 'A source. Not part of any edition.' })

export const begrip = z
  .object({
    ...gemeen,
    soort: z.literal('begrip'),
    afkorting: z.string().optional(),
    voluit: z.string().optional(),
    synoniemen: z.array(z.string()),
    kort: z.string().describe('The meaning in one sentence.'),
    tekst,
    bronnen: z.array(verwijzing),
  })
  .meta({ id: 'begrip', description: 'A glossary term, written by the editors. Not part of any edition.' })

export type Brongegevens = z.infer<typeof bron>
export type Begripgegevens = z.infer<typeof begrip>
