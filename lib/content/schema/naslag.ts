import { z } from 'zod'
import { BRONTYPEN } from '@/lib/domain/soort'
import { TALEN } from '@/lib/domain/taal'
import { bronnen, eigenId, id, regel, volgorde, zie } from './velden'
import { zoekwoorden } from './zoekwoorden'

const JAAR = 'moet tussen 1900 en 2100 liggen'

export const bron = z.strictObject({
  id: eigenId('wtza'),
  soort: z.literal('bron').meta({ description: 'wat voor bestand dit is' }),
  titel: regel.meta({ description: 'de titel, zoals de bron zelf heet', voorbeeld: 'Visie Huisartsenzorg 2035' }),
  type: z.enum(BRONTYPEN).meta({ description: 'wat voor bron het is' }),
  taal: z.enum(TALEN).optional().meta({ description: 'de taal van de titel, als die niet Nederlands is' }),
  auteurs: regel.optional().meta({ description: 'wie het schreven', voorbeeld: 'Adler R, Vasiliadis A, Bickell N' }),
  uitgever: regel.optional().meta({ description: 'wie het uitgaf', voorbeeld: 'LHV, NHG, InEen' }),
  jaar: z
    .number()
    .int('moet een heel getal zijn')
    .min(1900, JAAR)
    .max(2100, JAAR)
    .optional()
    .meta({ description: 'het jaar van uitgave', voorbeeld: 2025 }),
  tijdschrift: regel.optional().meta({ description: 'bij een artikel: het tijdschrift', voorbeeld: 'Fam Pract' }),
  locator: regel
    .optional()
    .meta({ description: 'bij een artikel: jaargang en bladzijden', voorbeeld: '27(2):171-178' }),
  url: z
    .url({ protocol: /^https$/ })
    .optional()
    .meta({ description: 'het adres', voorbeeld: 'https://toekomsthuisartsenzorg.nl' }),
  noot: regel
    .optional()
    .meta({ description: 'wat de lezer erbij moet weten', voorbeeld: 'in het kader alleen als koppeling genoemd' }),
  zoekwoorden: zoekwoorden.optional(),
  zie: zie.meta({ description: 'bronnen waar de lezer ook moet kijken', voorbeeld: ['visie-eerstelijnszorg-2030'] }),
})

export const begrip = z.strictObject({
  id: eigenId('anw'),
  soort: z.literal('begrip').meta({ description: 'wat voor bestand dit is' }),
  titel: regel.meta({ description: 'het woord, zoals het in de tekst staat', voorbeeld: 'ANW-zorg' }),
  afkorting: regel.optional().meta({ description: 'de afkorting', voorbeeld: 'ANW' }),
  voluit: regel.optional().meta({ description: 'de afkorting voluit', voorbeeld: 'avond, nacht en weekend' }),
  synoniemen: z
    .array(regel)
    .min(1, 'laat het veld weg als er niets in staat')
    .optional()
    .meta({
      description: 'andere woorden ervoor; de lezer ziet ze, de zoeker kent ze',
      voorbeeld: ['avonddienst', 'weekenddienst'],
    }),
  zoekwoorden: zoekwoorden.optional(),
  kort: regel.max(160, 'mag ten hoogste 160 tekens zijn').meta({
    description: 'wat het is, in één zin; verschijnt als de lezer het woord aanwijst',
    voorbeeld: 'Het vaste team van de praktijk.',
  }),
  zie,
  bronnen,
})

export const herkomst = z.strictObject({
  id: eigenId('team'),
  titel: regel.meta({ description: 'welke gedachte groeide', voorbeeld: 'Van drie soorten aanbod naar twee' }),
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
    )
    .meta({
      description:
        'wat eerdere bronnen zeiden, oudste eerst (`bron`, `waar`, `zegt`), en in één rij wat het kader zegt (`items`, `zegt`)',
      voorbeeld: [{ bron: 'visie-2035', waar: 'hoofdstuk 2', zegt: 'Een vast team.' }],
    }),
})
