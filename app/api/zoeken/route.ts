import { createHash } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { getEdities, getUitgaveVandaag } from '@/lib/content/edities'
import { zoekOpServer } from '@/lib/content/zoeken'
import { SOORTEN } from '@/lib/domain/soort'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { tekstVan } from '@/lib/search/fragment'
import { LANGSTE_VRAAG, leesVerzoek, MEESTE_TREFFERS } from '@/lib/search/verzoek'

/** Overal te gebruiken; het antwoord hangt alleen van het adres af en verandert pas met een nieuwe uitgave van het portaal. */
const KOPPEN = { 'access-control-allow-origin': '*', 'x-robots-tag': 'noindex' }
const BEWAREN = 'public, max-age=300, stale-while-revalidate=86400'

/** `GET /api/zoeken?q=…&taal=nl[&editie=…][&soort=…][&max=10]`: het beste eerst, met waarom het gevonden is. */
export async function GET(request: Request): Promise<Response> {
  const uitgaven = [WERKVERSIE, ...getEdities().map(({ versie }) => versie)]
  const gelezen = leesVerzoek(new URL(request.url).searchParams, uitgaven)
  if (!gelezen.goed) {
    const t = await getTranslations({ locale: gelezen.taal, namespace: 'zoekverzoek' })
    const gegevens = {
      lengte: LANGSTE_VRAAG,
      max: MEESTE_TREFFERS,
      edities: uitgaven.join(', '),
      soorten: SOORTEN.join(', '),
    }
    return Response.json({ fout: gelezen.fout, melding: t(gelezen.fout, gegevens) }, { status: 400, headers: KOPPEN })
  }
  const { vraag, taal, editie, soort, max } = gelezen.verzoek
  const { aantal, treffers } = zoekOpServer({ vraag, taal, uitgave: editie, soort, max })
  const antwoord = JSON.stringify({
    vraag,
    taal,
    editie: editie ?? getUitgaveVandaag(),
    aantal,
    resultaten: treffers.map(({ titelsegmenten, taal: _taal, fragment, ...treffer }) => ({
      ...treffer,
      fragment: tekstVan(fragment),
    })),
  })
  const etag = `"${createHash('sha256').update(antwoord).digest('base64url').slice(0, 22)}"`
  const headers = { ...KOPPEN, 'cache-control': BEWAREN, etag, 'content-type': 'application/json; charset=utf-8' }
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(antwoord, { headers })
}
