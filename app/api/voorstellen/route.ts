import { getTranslations } from 'next-intl/server'
import { TALEN, type Taal } from '@/lib/domain/taal'
import { maakVoorstelprobleem, type Voorstelprobleem, type Voorstelprobleemstof } from '@/lib/gegevens/voorstelprobleem'
import { adresVan } from '@/lib/i18n/adres'
import { SITE_URL } from '@/lib/i18n/site'
import { kiesTaal } from '@/lib/i18n/taalkeuze'
import { dienIn, type Ingediend } from '@/lib/proposal/dien-in'
import { MAX_BYTES } from '@/lib/proposal/grenzen'
import { getOpslag } from '@/lib/proposal/kies-opslag'
import { adresUit, vraagRuimte } from '@/lib/proposal/limiet/limiet'
import { isVol } from '@/lib/proposal/limiet/vol'
import { geefVoorstellen } from './geef-voorstellen'
import { isEigen } from './herkomst'
import { leesLijf, TeGroot } from './lees-lijf'

/** Een antwoord dat nergens bewaard wordt: het gaat over één verzoek van één bezoeker. */
const KOPPEN = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex', vary: 'Accept-Language' }

type Melder = (soort: Voorstelprobleem, stof?: Partial<Voorstelprobleemstof>, opnieuwNa?: number) => Response

async function maakMelder(taal: Taal): Promise<Melder> {
  const t = await getTranslations({ locale: taal, namespace: 'voorstel.api' })
  return (soort, stof = {}, opnieuwNa) => {
    const detail = t(`detail.${soort}`, { kilobytes: MAX_BYTES / 1024, seconden: opnieuwNa ?? 0 })
    const probleem = maakVoorstelprobleem({ soort, titel: t(`titel.${soort}`), detail, ...stof })
    return Response.json(probleem, {
      status: probleem.status,
      headers: {
        ...KOPPEN,
        'content-type': 'application/problem+json',
        'content-language': taal,
        ...(opnieuwNa !== undefined && { 'retry-after': String(opnieuwNa) }),
      },
    })
  }
}

function antwoord(ingediend: Ingediend, taal: Taal, meld: Melder): Response {
  switch (ingediend.uitkomst) {
    case 'geweigerd':
      return meld('geweigerd', { fouten: ingediend.fouten })
    case 'achterhaald':
      return meld('achterhaald', { nu: ingediend.nu })
    case 'storing':
      return meld('storing', { detail: ingediend.melding }, ingediend.opnieuwNa)
    default: {
      const { uitkomst, voorstel, gevolgen } = ingediend
      const pad = adresVan({ sectie: 'voorstellen', slug: voorstel.naam }, taal)
      const adres = SITE_URL + pad
      if (uitkomst === 'dubbel' || uitkomst === 'anders')
        return meld(uitkomst, { voorstel: { naam: voorstel.naam, adres } })
      const status = uitkomst === 'bewaard' ? 201 : 200
      return Response.json({ uitkomst, adres, voorstel, gevolgen }, { status, headers: { ...KOPPEN, location: pad } })
    }
  }
}

/** De sleutel van een inzending die nog niet gekeurd is. */
const sleutelUit = (ruw: unknown): string =>
  typeof ruw === 'object' && ruw !== null && 'sleutel' in ruw ? String(ruw.sleutel) : ''

/** `GET /api/voorstellen`: alles wat is voorgesteld, nieuwste eerst. */
export const GET = geefVoorstellen

/** `POST /api/voorstellen`: hetzelfde als het formulier, voor programma's. Opnieuw versturen met dezelfde sleutel is veilig. */
export async function POST(verzoek: Request): Promise<Response> {
  const gevraagd = new URL(verzoek.url).searchParams.get('taal')
  const taal = TALEN.find(bekend => bekend === gevraagd) ?? kiesTaal(verzoek.headers)
  const meld = await maakMelder(taal)
  if (!isEigen(verzoek.headers)) return meld('vreemd')
  if (!/^application\/json\s*(;|$)/i.test(verzoek.headers.get('content-type') ?? '')) return meld('vorm')
  const wacht = vraagRuimte('verstuur', adresUit(verzoek.headers))
  if (wacht !== undefined) return meld('te-vaak', {}, wacht)
  let ruw: unknown
  try {
    ruw = JSON.parse(await leesLijf(verzoek, MAX_BYTES))
  } catch (fout) {
    return meld(fout instanceof TeGroot ? 'te-groot' : 'onleesbaar')
  }
  const opslag = getOpslag()
  if ((await isVol(opslag, sleutelUit(ruw))) !== undefined) return meld('vol', {}, 3600)
  return antwoord(await dienIn(ruw, opslag), taal, meld)
}
