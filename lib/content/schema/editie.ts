import { z } from 'zod'
import { EDITIETEKSTEN, VERLOOPSTATUSSEN } from '@/lib/domain/editie'
import { isVersie } from '@/lib/domain/versie'
import { id, regel } from './velden'

const versie = z.string().refine(isVersie, 'moet een editie zijn, zoals "2.0.0"')

/** Als tekst tussen aanhalingstekens: anders maakt YAML er in sommige lezers een tijdstip van. */
const datum = z.iso.date('moet een datum zijn, zoals "2026-05-01"')

const som = z.string().regex(/^[0-9a-f]{64}$/, 'moet een SHA-256 zijn: 64 cijfers en letters a tot en met f')

/** Een pad binnen de editie; geen deel ervan begint met een punt, dus het kan er niet buiten wijzen. */
const pad = z
  .string()
  .regex(/^([A-Za-z0-9][A-Za-z0-9._-]*\/)*[A-Za-z0-9][A-Za-z0-9._-]*$/, 'moet een pad binnen de editie zijn')

/** content/edities/<versie>/editie.yaml: wat er in een editie staat. Verandert na het vaststellen nooit meer. */
export const editie = z.strictObject({
  versie,
  status: z.literal('vastgesteld'),
  tekst: z.enum(EDITIETEKSTEN),
  bevroren: datum,
  /** Wat over het vaststellen bekend is, in één zin. */
  vaststelling: regel,
  /** De editie waarop deze volgt; ontbreekt bij de eerste. */
  vorige: z.strictObject({ versie, vingerafdruk: som }).optional(),
  /** De wijzigingen die met deze editie ingaan. */
  wijzigingen: z.array(id),
  /** Elk bestand van het kader, met zijn som en de editie in wier map de tekst staat. */
  bestanden: z.record(pad, z.strictObject({ sha256: som, editie: versie })),
  /** Bestanden die de vorige editie nog had. */
  vervallen: z.array(pad),
  /** SHA-256 van alle regels hierboven. */
  vingerafdruk: som,
})

/** content/edities/verloop.yaml: wat er na het vaststellen over edities besloten is. */
export const verloop = z.strictObject({
  verloop: z.array(z.strictObject({ editie: versie, status: z.enum(VERLOOPSTATUSSEN), sinds: datum, reden: regel })),
})

export type Editiegegevens = z.infer<typeof editie>
