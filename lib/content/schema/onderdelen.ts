import { z } from 'zod'
import { LIJSTSOORTEN } from '@/lib/domain/soort'
import { URGENTIES } from '@/lib/domain/urgentie'
import { bronnen, id, regel, volgorde, zie } from './velden'

/** Wat elk onderdeel van het kader heeft: wat het heet, waar het staat, waar het naar verwijst. */
const gemeen = { id, titel: regel, volgorde, plaats: regel, bronnen, zie }

export const kernwaarde = z.strictObject({
  ...gemeen,
  soort: z.enum(['kernwaarde', 'thema']),
  letter: z.enum(['C', 'P', 'G', 'M', 'E']),
  samenvatting: regel,
})

export const vraag = z.strictObject({
  ...gemeen,
  soort: z.literal('vraag'),
  bij: id,
  antwoord: regel,
})

export const kernpunt = z.strictObject({
  ...gemeen,
  soort: z.literal('kernpunt'),
  bij: id,
  zonderBron: regel.optional(),
})

export const signaal = z.strictObject({ ...gemeen, soort: z.literal('signaal') })

export const urgentieniveau = z.strictObject({
  ...gemeen,
  id: z.enum(URGENTIES),
  soort: z.literal('urgentieniveau'),
  bij: id,
  termijn: regel,
})

export const lijstonderdeel = z.strictObject({
  ...gemeen,
  soort: z.enum(LIJSTSOORTEN),
  bij: id,
  grondslag: regel.optional(),
})

export const toelichting = z.strictObject({
  ...gemeen,
  soort: z.literal('toelichting'),
  paragraaf: regel,
})
