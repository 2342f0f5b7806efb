import { haalVoorstellen, telOpTafel } from '@/app/voorstellen'
import { BRONTAAL } from '@/lib/domain/taal'

export const dynamic = 'force-dynamic'

/**
 * `GET /api/voorstellen/telling`: hoeveel voorstellen er per onderdeel open zijn, voor op het blad van een onderdeel.
 * Is dat nu niet te zeggen, dan is er geen antwoord (204): nul zou niet waar hoeven te zijn.
 */
export async function GET(): Promise<Response> {
  const opgehaald = await haalVoorstellen()
  return opgehaald.gelukt
    ? Response.json(telOpTafel(opgehaald.waarde, { taal: BRONTAAL }), {
        headers: { 'cache-control': 'public, max-age=60', 'x-robots-tag': 'noindex' },
      })
    : new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}
