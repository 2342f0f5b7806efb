import { createHash } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { BRONTAAL, TALEN, type Taal } from '@/lib/domain/taal'
import { maakProbleem, type Probleemstof } from '@/lib/gegevens/maak-probleem'
import { kiesTaal } from '@/lib/i18n/taalkeuze'

/** Iedereen mag dit even bewaren; er is niets persoonlijks aan. Wie mag ophalen, zegt proxy.ts voor alle gegevens. */
const KOPPEN = { 'cache-control': 'public, max-age=300', vary: 'Accept-Language' }

/** De taal die het adres noemt (`?taal=en`), of anders de browser; niets als het adres een onbekende taal noemt. */
export function leesTaal({ url, headers }: Request): Taal | undefined {
  const gevraagd = new URL(url).searchParams.get('taal')
  return gevraagd === null ? kiesTaal(headers) : TALEN.find(taal => taal === gevraagd)
}

/** Geeft tekst met een kenmerk, zodat wie haar al heeft haar niet nog eens haalt. */
export function geefTekst(tekst: string, verzoek: Request, koppen: Record<string, string>): Response {
  const etag = `"${createHash('sha256').update(tekst).digest('base64url').slice(0, 22)}"`
  const headers = { ...KOPPEN, etag, ...koppen }
  return verzoek.headers.get('if-none-match')?.includes(etag)
    ? new Response(null, { status: 304, headers })
    : new Response(tekst, { headers })
}

/** Geeft gegevens als JSON; `taal` is die waarin zij er zijn. */
export const geefJson = (gegevens: object, verzoek: Request, taal: Taal): Response =>
  geefTekst(JSON.stringify(gegevens), verzoek, {
    'content-type': 'application/json; charset=utf-8',
    'content-language': taal,
  })

/** Geeft een probleemdocument (RFC 9457). */
export async function geefProbleem(stof: Probleemstof, taal: Taal): Promise<Response> {
  const probleem = maakProbleem(stof, await getTranslations({ locale: taal, namespace: 'machines' }))
  return Response.json(probleem, {
    status: probleem.status,
    headers: { ...KOPPEN, 'content-type': 'application/problem+json', 'content-language': taal },
  })
}

/** Het antwoord als het adres een taal noemt die er niet is. */
export async function geefTaalprobleem(pad: string): Promise<Response> {
  const t = await getTranslations({ locale: BRONTAAL })
  return geefProbleem({ soort: 'taal', detail: t('citaat.fouten.taal'), pad }, BRONTAAL)
}
