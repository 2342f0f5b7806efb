import { getEdities } from '@/lib/content/edities'
import { TALEN } from '@/lib/domain/taal'
import { uitgaveAdres } from '@/lib/i18n/adres'
import { SITE_URL } from '@/lib/i18n/site'

/** Bij de build gemaakt: edities veranderen alleen met een nieuwe build. */
export const dynamic = 'force-static'

/**
 * `GET /api/edities`: welke edities er zijn, nieuwste eerst, met de status die zij nu hebben. Een editie die iemand als
 * bestand bewaarde, vraagt hier of zij nog geldt (components/offline/oordeel.ts).
 */
export function GET(): Response {
  const edities = getEdities().map(({ versie, tekst, bevroren, vingerafdruk, stand: { status, sinds } }) => ({
    versie,
    status,
    sinds,
    bevroren,
    tekst,
    vingerafdruk,
    adres: Object.fromEntries(TALEN.map(taal => [taal, SITE_URL + uitgaveAdres(versie, taal)])),
  }))
  return Response.json(
    { nieuwste: edities[0]?.versie ?? null, edities },
    { headers: { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' } },
  )
}
