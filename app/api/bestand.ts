import type { Taal } from '@/lib/domain/taal'

/** Te bewaren door wie wil; er is niets persoonlijks aan. */
const KOPPEN = { 'cache-control': 'public, max-age=300', vary: 'Accept-Language' }

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
