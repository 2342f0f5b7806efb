import { z } from 'zod'
import { regel } from './velden'

/** Hoe mensen zoeken; de meting geeft voor elke soort een eigen cijfer. */
export const VRAAGSOORTEN = [
  'code',
  'getal',
  'afkorting',
  'synoniem',
  'natuurlijk',
  'spelfout',
  'verbuiging',
  'samenstelling',
  'woord',
  'onzin',
] as const

const cijfer = z.number().int('moet een heel getal zijn').min(1, 'moet 1, 2 of 3 zijn').max(3, 'moet 1, 2 of 3 zijn')

/** Eén regel van content/zoekvragen.yaml: wat iemand typt, en hoe goed welk antwoord is. */
export const zoekvraag = z.strictObject({
  // Een vraag als 4000 leest YAML als getal.
  vraag: z.union([regel, z.number().transform(String)]),
  soort: z.enum(VRAAGSOORTEN),
  antwoord: z.record(z.string(), cijfer),
})

export const zoekvragen = z.array(zoekvraag).min(1, 'is leeg; zet er een vraag in')

export type Zoekvraag = z.infer<typeof zoekvraag>
