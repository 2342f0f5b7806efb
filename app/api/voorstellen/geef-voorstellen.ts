import { getTranslations } from 'next-intl/server'
import { haalVoorstellen } from '@/app/voorstellen'
import { TALEN } from '@/lib/domain/taal'
import { SITE_URL } from '@/lib/i18n/site'
import { kiesTaal } from '@/lib/i18n/taalkeuze'
import { tafelstukAdres } from '@/lib/i18n/tafel'

/** Kort te bewaren: een voorstel of besluit van net is er zo ook. Geen zoekmachine hoort hier iets mee te doen. */
const KOPPEN = {
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=60',
  'x-robots-tag': 'noindex',
}

/** Alles wat is voorgesteld, nieuwste eerst, met het adres waar het te lezen is. Het hoort niet bij het kader. */
export async function geefVoorstellen(verzoek: Request): Promise<Response> {
  const opgehaald = await haalVoorstellen()
  if (!opgehaald.gelukt) {
    const t = await getTranslations({ locale: kiesTaal(verzoek.headers), namespace: 'tafel' })
    const { opnieuwNa } = opgehaald.storing
    return Response.json(
      { fout: 'storing', melding: t('storing') },
      {
        status: 503,
        headers: { ...KOPPEN, 'cache-control': 'no-store', ...(opnieuwNa && { 'retry-after': String(opnieuwNa) }) },
      },
    )
  }
  const voorstellen = opgehaald.waarde.map(voorstel => ({
    ...voorstel,
    adres: Object.fromEntries(TALEN.map(taal => [taal, SITE_URL + tafelstukAdres(voorstel.naam, taal)])),
  }))
  return Response.json({ voorstellen }, { headers: KOPPEN })
}
