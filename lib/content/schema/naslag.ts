import { z } from 'zod'
import { BRONTYPEN } from '@/lib/domain/soort'
import { TALEN } from '@/lib/domain/taal'
import { bronnen, id, regel, volgorde, zie } from './velden'
import { zoekwoorden } from './zoekwoorden'

const JAAR = 'moet tussen 1900 en 2100 liggen'

export const bron = z.strictObject({
  id,
  soort: z.literal('bron'),
  titel: regel,
  type: z.enum(BRONTYPEN),
  /** Taal van de titel, als die niet Nederlands is. */
  taal: z.enum(TALEN).optional(),
  auteurs: regel.optional(),
  uitgever: regel.optional(),
  jaar: z.number().int('moet een heel getal zijn').min(1900, JAAR).max(2100, JAAR).optional(),
  tijdschrift: regel.optional(),
  locator: regel.optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  noot: regel.optional(),
  zoekwoorden: zoekwoorden.optional(),
  zie,
})

export const begrip = z.strictObject({
  id,
  soort: z.literal('begrip'),
  titel: regel,
  afkorting: regel.optional(),
  voluit: regel.optional(),
  synoniemen: z.array(regel).min(1, 'laat het veld weg als er niets in staat').optional(),
  zoekwoorden: zoekwoorden.optional(),
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
    .refine(
      rijen => rijen.length > 1 && rijen.filter(rij => 'items' in rij).length === 1,
      'heeft rijen met "bron" nodig, en precies één met "items": wat het kader zelf zegt',
    ),
})
