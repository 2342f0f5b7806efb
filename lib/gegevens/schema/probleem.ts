import { z } from 'zod'
import { adres, versie } from './velden'

/** Waarom er geen antwoord is; elk heeft een kopje op de pagina voor machines. */
export const PROBLEEMSOORTEN = [
  'onbekend',
  'vervallen',
  'geen-editie',
  'niet-in-editie',
  'concept',
  'taal',
  'vraag',
] as const

export type Probleemsoort = (typeof PROBLEEMSOORTEN)[number]

/** Een probleem volgens RFC 9457, met wat een programma er zelf mee verder kan. */
export const probleem = z
  .object({
    type: adres.describe('What kind of problem, explained at that address.'),
    title: z.string(),
    status: z.union([z.literal(400), z.literal(404), z.literal(410)]),
    detail: z.string().describe('For a person to read, in the language asked for.'),
    instance: z.string().describe('The path that was asked for.'),
    nabij: z
      .array(z.object({ id: z.string(), titel: z.string(), adres }))
      .optional()
      .describe('Items with an id like the one asked for, nearest first.'),
    edities: z.array(versie).optional().describe('Editions that do exist, or that do have the item; oldest first.'),
    grafsteen: z
      .object({
        id: z.string(),
        sinds: versie,
        reden: z.string(),
        vervangenDoor: z.array(adres),
        laatste: adres.optional().describe('The last text it had.'),
      })
      .optional()
      .describe('Since which edition it is gone, why, and what replaced it.'),
  })
  .meta({ id: 'probleem' })

export type Probleemgegevens = z.infer<typeof probleem>
