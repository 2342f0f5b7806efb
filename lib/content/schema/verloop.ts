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

/** Wat er veranderde, en wie dat besloot. */
export const wijziging = z.strictObject({
  id,
  soort: z.literal('wijziging'),
  titel: regel,
  items,
  wijze: z.enum(WIJZEN),
  criterium: z.enum(EVALUATIECRITERIA).optional(),
  besluit: z.strictObject({ door: regel, datum }),
  pullRequest: z.url({ protocol: /^https$/ }).optional(),
})
