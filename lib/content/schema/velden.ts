import { z } from 'zod'

/** Eén regel platte tekst: geen regeleinden, geen spaties aan de rand. */
export const regel = z
  .string()
  .min(1, 'mag niet leeg zijn')
  .refine(tekst => tekst === tekst.trim() && !/[\n\r]/.test(tekst), 'moet één regel zijn, zonder spaties aan de rand')

export const id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'is geen geldig id')

/** Het eigen id van een bestand. Wat hier en bij elk veld als uitleg staat, komt zo in content/README.md. */
export const eigenId = (voorbeeld: string) =>
  id.meta({ description: 'de naam van het bestand zonder taal; verandert nooit meer', voorbeeld: voorbeeld })

/** Een dag, als tekst tussen aanhalingstekens; zonder maakt YAML er soms een tijdstip van. */
export const datum = z.iso.date('moet een datum zijn, zoals "2026-11-22"')

export const volgorde = z
  .number()
  .int('moet een heel getal zijn')
  .min(0, 'mag niet onder nul zijn')
  .meta({ description: 'de plaats in de rij', voorbeeld: 6 })

/** Een bron, als los id of met de vindplaats erbij; altijd in dezelfde vorm teruggegeven. */
export const verwijzing = z
  .union([
    id.transform(bron => ({ id: bron })),
    z.strictObject({ id, vindplaats: regel, opgezocht: z.boolean().optional() }),
  ])
  .transform((v: { id: string; vindplaats?: string; opgezocht?: boolean }) => ({
    bron: v.id,
    vindplaats: v.vindplaats,
    opgezocht: v.opgezocht ?? false,
  }))

export const bronnen = z
  .array(verwijzing)
  .min(1, 'laat het veld weg als er niets in staat')
  .optional()
  .meta({
    description:
      'waar het op rust. Met de plaats erbij: `{ id: wtza, vindplaats: artikel 3 }`; voeg `opgezocht: true` toe als de redactie die plaats zelf zocht',
    voorbeeld: ['lhv-bereikbaarheid'],
  })

export const zie = z
  .array(id)
  .min(1, 'laat het veld weg als er niets in staat')
  .optional()
  .meta({ description: 'waar de lezer ook moet kijken', voorbeeld: ['C-V4'] })
