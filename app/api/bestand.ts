import Negotiator from 'negotiator'
import { BRONTAAL, TALEN, type Taal } from '@/lib/domain/taal'

/** Overal te gebruiken en te bewaren; er is niets persoonlijks aan. */
const KOPPEN = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300', vary: 'Accept-Language' }

export const SOORT = {
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

interface Bestand {
  vorm: keyof typeof SOORT
  taal: Taal
  /** Onder welke naam het bewaard wordt; zonder naam toont een browser het. */
  naam?: string
  koppen?: Record<string, string>
}

export const geefBestand = (
  inhoud: string | Uint8Array<ArrayBuffer>,
  { vorm, taal, naam, koppen }: Bestand,
): Response =>
  new Response(inhoud, {
    headers: {
      ...KOPPEN,
      'content-type': SOORT[vorm],
      'content-language': taal,
      ...(naam && { 'content-disposition': `attachment; filename="${naam}.${vorm}"` }),
      ...koppen,
    },
  })

/** De taal van een bestand zonder taal in zijn adres: `?taal=en`, anders wat de lezer het liefst heeft. */
export function taalVan(verzoek: Request): Taal {
  const gevraagd = new URL(verzoek.url).searchParams.get('taal')
  const liefst = new Negotiator({ headers: Object.fromEntries(verzoek.headers) }).language([...TALEN])
  return TALEN.find(taal => taal === (gevraagd ?? liefst)) ?? BRONTAAL
}
