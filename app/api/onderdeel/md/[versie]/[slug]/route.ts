import { getTranslations } from 'next-intl/server'
import { geefBestand, taalVan } from '@/app/api/bestand'
import { geefProbleem } from '@/app/api/citaat/antwoord'
import { maakDossierstuk, vindKeus } from '@/app/document'
import { getNabije } from '@/lib/content/kader'
import { schrijfMarkdown } from '@/lib/document/markdown'
import { maakItemdocument } from '@/lib/document/stel-samen'
import { kortAdres } from '@/lib/i18n/adres'
import { SITE_URL } from '@/lib/i18n/site'
import { VANDAAG } from '@/lib/i18n/uitgangen'

interface Props {
  params: Promise<{ versie: string; slug: string }>
}

/** Eén onderdeel als Markdown; intern pad, de proxy geeft het onder `/C-K8.md` en `/C-K8@1.0.0.md`. */
export async function GET(verzoek: Request, { params }: Props): Promise<Response> {
  const { versie, slug } = await params
  const taal = taalVan(verzoek)
  const t = await getTranslations({ locale: taal })
  const keus = vindKeus(slug, versie === VANDAAG ? undefined : versie, taal)
  if (!keus)
    return geefProbleem({
      status: 404,
      title: t('document.weg'),
      detail: t('document.wegUitleg', { naam: versie === VANDAAG ? slug : `${slug}@${versie}` }),
      nabij: getNabije(slug, { taal }),
    })
  const inhoud = schrijfMarkdown(maakItemdocument(maakDossierstuk(keus, taal, t), taal, t))
  // Zonder editie in het adres noemt de tekst zelf welke het is; het vaste adres staat erbij.
  const vast = `<${SITE_URL}${kortAdres(keus.id, keus.versie)}>; rel="cite-as"`
  return geefBestand(inhoud, { vorm: 'md', taal, koppen: { link: vast } })
}
