import { maakZoektabel } from '@/lib/content/zoektabel'
import { TALEN, type Taal } from '@/lib/domain/taal'

/** Bij de build gemaakt: een vast bestand per taal. */
export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => TALEN.map(taal => ({ taal }))

/**
 * Wat de browser doorzoekt. Het adres draagt een som over de inhoud (`?v=…`, zie lib/search/browser), dus wie het heeft
 * hoeft nooit te vragen of het nog klopt.
 */
export async function GET(_: Request, { params }: { params: Promise<{ taal: string }> }): Promise<Response> {
  return Response.json(maakZoektabel({ taal: (await params).taal as Taal }), {
    headers: { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=31536000, immutable' },
  })
}
