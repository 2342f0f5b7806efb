import type { Item } from '@/lib/domain/onderdeel'
import { kortAdres } from '@/lib/i18n/adres'
import { SITE_URL } from '@/lib/i18n/site'

/** Iedereen mag dit ophalen en even bewaren; er is niets persoonlijks aan. */
const KOPJES = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' }

export const geef = (gegevens: object): Response => Response.json(gegevens, { headers: KOPJES })

interface Probleem {
  status: 400 | 404
  title: string
  detail: string
  nabij?: Item[]
}

/** Een probleem in de vorm van RFC 9457. */
export const geefProbleem = ({ nabij, ...probleem }: Probleem): Response =>
  Response.json(
    {
      type: 'about:blank',
      ...probleem,
      nabij: nabij?.map(({ id, titel }) => ({ id, titel, adres: SITE_URL + kortAdres(id) })),
    },
    { status: probleem.status, headers: { ...KOPJES, 'content-type': 'application/problem+json' } },
  )
