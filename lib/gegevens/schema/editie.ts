import { z } from 'zod'
import { EDITIESTATUSSEN, EDITIETEKSTEN } from '@/lib/domain/editie'
import { adres, datum, som, versie } from './velden'

export const editie = z
  .object({
    versie,
    nieuwste: z.boolean().describe('Whether this is the newest edition, which applies today.'),
    bevroren: datum.describe('Day on which the edition was frozen.'),
    status: z.enum(EDITIESTATUSSEN),
    sinds: datum.describe('Since when it has this status.'),
    reden: z.string().optional(),
    door: versie.optional().describe('The edition that replaced it.'),
    tekst: z
      .enum(EDITIETEKSTEN)
      .describe('`weergave`: rendered in the editors’ own words. `vastgesteld`: the adopted text.'),
    vaststelling: z.string().describe('What is known about its adoption.'),
    vingerafdruk: som.describe('SHA-256 over the whole edition.'),
    adres,
  })
  .meta({ id: 'editie', description: 'A frozen text. It never changes; its status may.' })

export const weergave = z
  .object({
    uitleg: z.string().describe('What kind of text this is and where the adopted text stands, to pass on to readers.'),
    eigenaar: z.string().describe('Who owns the framework.'),
    over: adres.describe('What this portal is and is not.'),
  })
  .meta({ id: 'weergave' })
