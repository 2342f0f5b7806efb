import { z } from 'zod'
import { BEVINDINGHERKOMSTEN, BEVINDINGSTATUSSEN, EVALUATIECRITERIA, STATUSREGELS, WIJZEN } from '@/lib/domain/verloop'
import { datum, eigenId, id, regel } from './velden'

const items = z
  .array(id)
  .min(1, 'noemt minstens één onderdeel')
  .refine(ids => new Set(ids).size === ids.length, 'noemt een onderdeel twee keer; haal er één weg')

/** Wat er opviel. De regels tussen de velden staan hieronder, elk bij het veld waar de redacteur moet zijn. */
export const bevinding = z
  .strictObject({
    id: eigenId('B2'),
    soort: z.literal('bevinding').meta({ description: 'wat voor bestand dit is' }),
    titel: regel.meta({
      description: 'wat er opvalt, kort en neutraal',
      voorbeeld: 'Gemiddelde, signaal en maximum door elkaar',
    }),
    items: items.meta({
      description: 'waar het over gaat; het belangrijkste eerst, daar staat het voluit in het rapport',
      voorbeeld: ['C-K8', 'C-V2'],
    }),
    criterium: z
      .enum(EVALUATIECRITERIA)
      .meta({ description: 'waar het de evaluatie om gaat: een van de drie van paragraaf 3.7' }),
    herkomst: z
      .enum(BEVINDINGHERKOMSTEN)
      .meta({ description: 'gezien bij het overzetten, gemeld door een partij, of gelezen in een tekst' }),
    partij: regel.optional().meta({ description: 'bij `herkomst: partij`: welke', voorbeeld: 'Zorginstituut' }),
    bron: id.optional().meta({ description: 'bij `herkomst: tekst`: uit welke bron', voorbeeld: 'visie-2035' }),
    gemeld: datum.meta({ description: 'de dag van melden', voorbeeld: '2026-11-22' }),
    status: z.enum(BEVINDINGSTATUSSEN).meta({ description: 'hoe het ermee staat' }),
    voorstel: regel.optional().meta({
      description: 'als het kan: een vraag aan de werkgroep',
      voorbeeld: 'Kan er staan wat vast betekent?',
    }),
    besluit: z
      .strictObject({ door: regel, datum, reden: regel })
      .optional()
      .meta({
        description: 'moet bij overgenomen, aangehouden en afgewezen',
        voorbeeld: { door: 'de werkgroep', datum: '2026-12-01', reden: 'De tekst is duidelijk genoeg.' },
      }),
    wijziging: id.optional().meta({ description: 'bij overgenomen: de wijziging die volgde', voorbeeld: 'W1' }),
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
    id: eigenId('W1'),
    soort: z.literal('wijziging').meta({ description: 'wat voor bestand dit is' }),
    titel: regel.meta({
      description: 'wat er anders is, kort; staat bij het onderdeel en in de feeds',
      voorbeeld: 'Grens van 4000 patiënten verduidelijkt',
    }),
    items: items.meta({ description: 'wat er veranderde', voorbeeld: ['C-K8'] }),
    wijze: z.enum(WIJZEN).meta({ description: 'wat het met de norm doet; hiervan hangt de versie af' }),
    criterium: z
      .enum(EVALUATIECRITERIA)
      .optional()
      .meta({ description: 'als het uit de evaluatie komt: een van de drie van paragraaf 3.7' }),
    besluit: z
      .strictObject({ door: regel, datum })
      .optional()
      .meta({
        description: 'wie het besloot en wanneer; mag alleen ontbreken bij een voorstel',
        voorbeeld: { door: 'LHV en NHG', datum: '2026-12-01' },
      }),
    voorstel: z
      .strictObject({ naam: voorstelnaam, door: regel, organisatie: regel.optional(), datum })
      .optional()
      .meta({ description: 'schrijft het portaal: welk voorstel dit was, en van wie. Laat het staan' }),
    pullRequest: z
      .url({ protocol: /^https$/ })
      .optional()
      .meta({
        description: 'waar het besproken is',
        voorbeeld: 'https://github.com/voorbeeld/duidingskader/pull/12',
      }),
  })
  .superRefine(({ besluit, voorstel }, { addIssue }) => {
    if (!besluit && !voorstel)
      addIssue({
        code: 'custom',
        path: ['besluit'],
        message: 'ontbreekt; zeg door wie en op welke datum dit is besloten',
      })
  })
