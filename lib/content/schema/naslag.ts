import { z } from 'zod'
import { BRONTYPEN } from '@/lib/domain/soort'
import { bronnen, id, regel, volgorde, zie } from './velden'

export const bron = z.strictObject({
  id,
  soort: z.literal('bron'),
  titel: regel,
  type: z.enum(BRONTYPEN),
  auteurs: regel.optional(),
  uitgever: regel.optional(),
  jaar: z.number().int().min(1900).max(2100).optional(),
  tijdschrift: regel.optional(),
  locator: regel.optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  noot: regel.optional(),
  zie,
})

export const begrip = z.strictObject({
  id,
  soort: z.literal('begrip'),
  titel: regel,
  afkorting: regel.optional(),
  voluit: regel.optional(),
  synoniemen: z.array(regel).min(1).optional(),
  kort: regel.refine(tekst => tekst.length <= 160, 'mag ten hoogste 160 tekens zijn'),
  zie,
  bronnen,
})

export const herkomst = z.strictObject({
  id,
  titel: regel,
  volgorde,
  stand: z
    .array(
      z.union([
        z.strictObject({ bron: id, waar: regel, zegt: regel }),
        z.strictObject({ items: z.array(id).min(1), zegt: regel }),
      ]),
    )
    .min(2),
})
