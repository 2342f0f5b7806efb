import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NextRequest, NextResponse } from 'next/server'
import adressen from '@/.contentlayer/adressen.json'
import { getGrafsteen } from '@/lib/content/edities'
import { maakVersiekoppen } from '@/lib/content/versiekoppen'
import { BESTANDSBELEID, GEGEVENSBELEID, HASHBESTAND, type Hashes, maakBeleid } from '@/lib/csp/beleid'
import { leesGezocht } from '@/lib/i18n/gezocht'
import { type Adressen, bepaalRoute } from '@/lib/i18n/route'
import { kiesTaal } from '@/lib/i18n/taalkeuze'
import { onbekendOnderdeel } from '@/lib/i18n/voorstel'
import { isVoorgesteld } from '@/lib/proposal/tafel/is-voorgesteld'

const PRODUCTIE = process.env.NODE_ENV === 'production'
/** In ontwikkeling heeft React inline scripts en eval nodig; daar staat geen beleid op. */
const hashes: Hashes = PRODUCTIE ? JSON.parse(readFileSync(HASHBESTAND, 'utf8')) : {}
const bestanden: Record<string, string> = PRODUCTIE ? JSON.parse(readFileSync(BESTANDSBELEID, 'utf8')) : {}

/** Het antwoord op de vraag van een browser wat een andere site hier mag. */
const OPHALEN = {
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'Accept, Accept-Language, If-None-Match',
  'access-control-max-age': '86400',
}

/** Toont de pagina op een intern pad, met het beleid dat bij haar scripts hoort. */
function toon(request: NextRequest, pad: string, status = 200): NextResponse {
  const url = new URL(pad + request.nextUrl.search, request.url)
  const vast = hashes[pad]
  const beleid = maakBeleid(vast ?? [`nonce-${randomBytes(16).toString('base64')}`])
  const headers = new Headers(request.headers)
  // Van dit kopje leest Next bij een pagina per verzoek welke nonce de scripts krijgen.
  if (!vast) headers.set('content-security-policy', beleid)
  const antwoord = NextResponse.rewrite(url, { request: { headers }, status })
  if (PRODUCTIE) antwoord.headers.set('content-security-policy', beleid)
  return antwoord
}

/** De pagina over een adres waar niets staat, of niets meer. */
function toonOnbekend(
  request: NextRequest,
  taal = kiesTaal(request.headers),
  pathname = request.nextUrl.pathname,
): NextResponse {
  const vervallen = getGrafsteen(leesGezocht(pathname).id)
  return toon(request, `/${taal}/niet-gevonden/${encodeURIComponent(pathname)}`, vervallen ? 410 : 404)
}

/** Een bestand van een editie. De PDF verandert nooit; een strenger beleid houdt in sommige browsers de PDF-lezer tegen. */
function geefVast(pad: string): NextResponse {
  const beleid = bestanden[pad]
  return NextResponse.next({
    headers: {
      'access-control-allow-origin': '*',
      'cache-control': beleid ? 'public, max-age=300' : 'public, max-age=31536000, immutable',
      'content-security-policy': beleid ?? "frame-ancestors 'none'",
    },
  })
}

/** Legt elk adres uit: taal, korte adressen, vertaalde afdelingen en wat er niet is. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl
  const route = bepaalRoute(pathname, adressen as Adressen)
  const stuur = (naar: string, status: number) => {
    const [pad, anker] = naar.split('#')
    // Next maakt hiervan een kopje zonder host, zodat het ook achter een andere server klopt.
    return NextResponse.redirect(new URL(`${pad}${search}${anker ? `#${anker}` : ''}`, request.url), status)
  }
  switch (route.doe) {
    case 'toon': {
      const onbekend = onbekendOnderdeel(route, request.nextUrl.searchParams, adressen as Adressen)
      if (onbekend !== undefined) return toonOnbekend(request, route.op?.taal, `${pathname}/${onbekend}`)
      const antwoord = toon(request, route.pad)
      const versies = route.op && maakVersiekoppen(route.op)
      if (versies) antwoord.headers.append('link', versies)
      return antwoord
    }
    case 'voorstel':
      return (await isVoorgesteld(route.naam)) ? toon(request, route.pad) : toonOnbekend(request, route.taal)
    case 'geef': {
      // Elk programma mag gegevens ophalen, van elke site, en nooit namens iemand.
      const antwoord =
        request.method === 'OPTIONS'
          ? new NextResponse(null, { status: 204, headers: OPHALEN })
          : NextResponse.rewrite(new URL(route.pad + search, request.url))
      antwoord.headers.set('content-security-policy', GEGEVENSBELEID)
      antwoord.headers.set('access-control-allow-origin', '*')
      return antwoord
    }
    case 'verhuis':
      return stuur(route.naar, 308)
    case 'kies': {
      const antwoord = stuur(route.naar(kiesTaal(request.headers)), 307)
      antwoord.headers.set('vary', 'Accept-Language')
      return antwoord
    }
    case 'bestand':
      return existsSync(join('public', route.pad)) ? geefVast(route.pad) : toonOnbekend(request)
    case 'onbekend':
      return toonOnbekend(request, route.taal)
  }
}

export const config = { matcher: ['/((?!_next/|icon\\.svg).*)'] }
