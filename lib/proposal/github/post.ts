import { createHash } from 'node:crypto'
import { z } from 'zod'
import { EVALUATIECRITERIA, WIJZEN } from '@/lib/domain/verloop'
import { VOORSTELSOORTEN, VOORSTELSTANDEN } from '@/lib/domain/voorstel'
import { isCommit, isVoorstelnaam } from '../git/namen'
import type { Inzending } from '../opslag'

const indiener = z.object({ naam: z.string(), organisatie: z.string().optional() })

const ingediend = z.object({
  naam: z.string().refine(isVoorstelnaam),
  soort: z.enum(VOORSTELSOORTEN),
  id: z.string(),
  titel: z.string(),
  wijziging: z.string(),
  wijze: z.enum(WIJZEN),
  criterium: z.enum(EVALUATIECRITERIA).optional(),
  reden: z.string(),
  indiener,
  datum: z.string(),
})

const besluit = z.object({ door: z.string(), datum: z.string(), reden: z.string().optional() })

/** Een voorstel zoals het op schijf staat. */
export const voorstel = ingediend.extend({
  stand: z.enum(VOORSTELSTANDEN),
  besluit: besluit.optional(),
  pullRequest: z.string().optional(),
})

const post = z.object({
  sleutel: z.string(),
  som: z.string(),
  voorstel: ingediend,
  basis: z.string().refine(isCommit),
  bestanden: z.array(z.tuple([z.string(), z.string().nullable()])).nonempty(),
  /** Wanneer het in de rij kwam; wie het eerst komt, gaat het eerst. */
  sinds: z.number(),
  /** Waarom het de vorige keer niet lukte, en wanneer het weer wordt geprobeerd. */
  hapering: z.object({ melding: z.string(), poging: z.number(), opnieuw: z.number() }).optional(),
})

/** Een voorstel dat bewaard is en nog naar GitHub moet. */
export type Post = z.infer<typeof post>

export const maakPost = ({ bestanden, ...rest }: Inzending, sinds: number): Post =>
  post.parse({ ...rest, bestanden: [...bestanden], sinds })

/** De naam van het bestand: de sleutel komt van buiten en hoort niet in een pad. */
export const bestandVan = (sleutel: string): string => `${createHash('sha256').update(sleutel).digest('hex')}.json`

const somVan = (tekst: string): string => createHash('sha256').update(tekst).digest('hex')

/** De tekst van een bestand in de wachtrij, met zijn eigen som op de eerste regel. */
export function schrijfPost(waarde: Post): string {
  const tekst = JSON.stringify(waarde)
  return `${somVan(tekst)}\n${tekst}\n`
}

/** @returns niets als er een byte anders is dan toen het geschreven werd */
export function leesPost(inhoud: string): Post | undefined {
  const [som, tekst = ''] = inhoud.split('\n')
  if (som !== somVan(tekst)) return undefined
  return post.safeParse(JSON.parse(tekst)).data
}
