import { z } from 'zod'
import { EVALUATIECRITERIA, WIJZEN } from '@/lib/domain/verloop'
import { GRENZEN, moetRegel, moetTekst, vrijeRegel } from './grenzen'

const id = z
  .string()
  .max(GRENZEN.id, 'is geen geldig id; kies een onderdeel uit de lijst')
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'is geen geldig id; kies een onderdeel uit de lijst')

/** Een lijst waarin niets twee keer staat. */
const lijst = <T extends z.ZodType>(regel: T) =>
  z
    .array(regel)
    .max(GRENZEN.lijst, `mag ten hoogste ${GRENZEN.lijst} regels hebben`)
    .refine(
      regels => new Set(regels.map(deel => JSON.stringify(deel))).size === regels.length,
      'noemt iets twee keer; haal er één weg',
    )

const ids = lijst(id)
const bronnen = lijst(z.strictObject({ id, vindplaats: vrijeRegel(GRENZEN.vindplaats).optional() }))

/**
 * De velden die een lezer ziet en dus kan veranderen. Welke er bij een onderdeel horen, zegt zijn schema.
 * Wat ontbreekt, blijft zoals het is; wat leeg is, gaat weg.
 */
export const velden = z.strictObject({
  titel: vrijeRegel(GRENZEN.onderdeeltitel).optional(),
  antwoord: vrijeRegel(GRENZEN.antwoord).optional(),
  samenvatting: vrijeRegel(GRENZEN.samenvatting).optional(),
  termijn: vrijeRegel(GRENZEN.termijn).optional(),
  grondslag: vrijeRegel(GRENZEN.grondslag).optional(),
  zonderBron: vrijeRegel(GRENZEN.zonderBron).optional(),
  bronnen: bronnen.optional(),
  zie: ids.optional(),
})

const som = z.string().regex(/^[0-9a-f]{64}$/, 'is niet de som van een tekst; open het formulier opnieuw')

/** Wat elk voorstel zegt: wie, waarom, en wat het met de norm doet. */
const gemeen = {
  sleutel: z.uuid('is geen geldige sleutel; open het formulier opnieuw').transform(sleutel => sleutel.toLowerCase()),
  wijze: z.enum(WIJZEN),
  titel: moetRegel(GRENZEN.titel),
  reden: moetTekst(GRENZEN.reden),
  criterium: z.enum(EVALUATIECRITERIA).optional(),
  naam: moetRegel(GRENZEN.naam),
  organisatie: vrijeRegel(GRENZEN.organisatie).optional(),
}

const wijzigen = z.strictObject({
  ...gemeen,
  soort: z.literal('wijzigen'),
  id,
  basis: som,
  velden,
  tekst: moetTekst(GRENZEN.tekst),
})

const nieuw = z.strictObject({
  ...gemeen,
  soort: z.literal('nieuw'),
  bij: id,
  velden,
  tekst: moetTekst(GRENZEN.tekst),
})

const vervallen = z.strictObject({
  ...gemeen,
  soort: z.literal('vervallen'),
  id,
  basis: som,
  vervangenDoor: ids.optional(),
})

/** Wat een voorstel van buiten mag zeggen; al het andere wordt geweigerd. */
export const invoer = z.discriminatedUnion('soort', [wijzigen, nieuw, vervallen])

export type Invoer = z.infer<typeof invoer>
export type Velden = z.infer<typeof velden>
export type InvoerVan<S extends Invoer['soort']> = Extract<Invoer, { soort: S }>

/** Waarom een voorstel niet kan. */
export interface Invoerfout {
  /** Het veld van de invoer, met punten: `titel`, `velden.bronnen.0.id`; ontbreekt als het over het geheel gaat. */
  veld?: string
  /** De regel in een veld met meer regels (`tekst`, `reden`), vanaf 1. */
  regel?: number
  melding: string
}
