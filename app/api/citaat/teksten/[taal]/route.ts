import { getCitaatteksten } from '@/lib/content/citaat'
import { TALEN, type Taal } from '@/lib/domain/taal'

/** Bij de build gemaakt: een vast bestand per taal, dat alleen groeit met wat een editie verandert. */
export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => TALEN.map(taal => ({ taal }))

/** Alle te citeren teksten, om in de browser van de lezer een zin in te zoeken. */
export async function GET(_: Request, { params }: { params: Promise<{ taal: string }> }): Promise<Response> {
  return Response.json(getCitaatteksten((await params).taal as Taal), {
    headers: { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' },
  })
}
