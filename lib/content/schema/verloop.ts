import { z } from 'zod'
import { BEVINDINGHERKOMSTEN, BEVINDINGSTATUSSEN, EVALUATIECRITERIA, STATUSREGELS, WIJZEN } from '@/lib/domain/verloop'
import { datum, id, regel } from './velden'

const items = z
  .array(id)
  .min(1, 'noemt minstens één onderdeel')
  .refine(ids => new Set(ids).size === ids.length, 'noemt een onderdeel twee keer; haal er één weg')

/** Wat er opviel. De regels tussen de velden staan hieronder, elk bij het veld waar de redacteur moet zijn. */
export const bevinding = z
  .strictObject({
    id,
    soort: z.literal('bevinding'),
    titel: regel,
    items,
    criterium: z.enum(EVALUATIECRITERIA),
    herkomst: z.enum(BEVINDINGHERKOMSTEN),
    partij: regel.optional(),
    bron: id.optional(),
    gemeld: datum,
    status: z.enum(BEVINDINGSTATUSSEN),
    voorstel: regel.optional(),
    besluit: z.strictObject({ door: regel, datum, reden: regel }).optional(),
    wijziging: id.optional(),
  })
  .superRefine((gegevens, { addIssue }) => {
    const { herkomst, status, besluit, gemeld } = gegevens
    const meld = (path: string[], message: string) => addIssue({ code: 'custom', path, message })
    const hoort = (veld: 'partij' | 'bron' | 'wijziging', moet: boolean, waar: string, wat: string) => {
      if (moet && gegevens[veld] === undefined) meld([veld], `ontbreekt bij ${waar}; zeg ${wat}`)
      if (!moet && gegevens[veld] !== undefined) meld([veld], `hoort alleen bij ${waar}; haal het weg`)
    }
    hoort('partij', herkomst === 'partij', '"herkomst: partij"', 'welke partij dit meldde')
    hoort('bron', herkomst === 'tekst', '"herkomst: tekst"', 'uit welke bron dit komt')
    hoort('wijziging', STATUSREGELS[status].wijziging, '"status: overgenomen"', 'welke wijziging eruit volgde')
    const regels = STATUSREGELS[status].besluit
    if (regels === 'moet' && !besluit)
      meld(['besluit'], `ontbreekt bij "status: ${status}"; zeg door wie, op welke datum en om welke reden`)
    if (regels === 'verboden' && besluit)
      meld(['besluit'], `kan niet bij "status: ${status}"; verander de status of haal het besluit weg`)
    if (besluit && besluit.datum < gemeld) meld(['besluit', 'datum'], 'ligt vóór "gemeld"; verbeter een van beide')
  })

/** De naam van een voorstel: de dag, het onderdeel, en iets dat haar uniek maakt. */
export const voorstelnaam = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}-[a-z][a-z0-9-]*-[0-9a-f]{12}$/, 'moet de naam van een voorstel zijn')

/** Wat er veranderde, en wie dat besloot, of voorstelde zolang er nog niet is besloten. */
export const wijziging = z
  .strictObject({
    id,
    soort: z.literal('wijziging'),
    titel: regel,
    items,
    wijze: z.enum(WIJZEN),
    criterium: z.enum(EVALUATIECRITERIA).optional(),
    besluit: z.strictObject({ door: regel, datum }).optional(),
    voorstel: z.strictObject({ naam: voorstelnaam, door: regel, organisatie: regel.optional(), datum }).optional(),
    pullRequest: z.url({ protocol: /^https$/ }).optional(),
  })
  .superRefine(({ besluit, voorstel }, { addIssue }) => {
    if (!besluit && !voorstel)
      addIssue({
        code: 'custom',
        path: ['besluit'],
        message: 'ontbreekt; zeg door wie en op welke datum dit is besloten',
      })
  })
