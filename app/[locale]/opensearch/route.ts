import { getTranslations } from 'next-intl/server'
import { TALEN } from '@/lib/domain/taal'
import { schrijfOpensearch } from '@/lib/feeds/opensearch'
import { adresVan } from '@/lib/i18n/adres'
import { opensearchAdres } from '@/lib/i18n/gegevens'
import { SITE_URL } from '@/lib/i18n/site'

/** De beschrijving van de zoeker voor browsers; intern pad, de proxy geeft haar onder `/nl/opensearch.xml`. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  const taal = TALEN.find(bekend => bekend === locale)
  if (!taal) return new Response(null, { status: 404 })
  const t = await getTranslations({ locale: taal })
  const document = schrijfOpensearch({
    taal,
    naam: t('site.zoekmachine'),
    lang: `${t('site.naam')} ${t('site.ondertitel')}`,
    beschrijving: t('site.beschrijving'),
    pagina: SITE_URL + adresVan({ sectie: 'zoeken' }, taal),
    api: `${SITE_URL}/api/zoeken`,
    adres: SITE_URL + opensearchAdres(taal),
    pictogram: `${SITE_URL}/icon.svg`,
  })
  const koppen = { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' }
  return new Response(document, { headers: { ...koppen, 'cache-control': 'public, max-age=86400' } })
}
