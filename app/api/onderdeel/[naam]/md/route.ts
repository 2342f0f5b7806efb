import { getTranslations } from 'next-intl/server'
import { geefProbleem, geefTaalprobleem, geefTekst, leesTaal } from '@/app/api/antwoord'
import { maakDossierstuk } from '@/app/document'
import { schrijfMarkdown } from '@/lib/document/markdown'
import { maakItemdocument } from '@/lib/document/stel-samen'
import { isOnderdeel } from '@/lib/domain/onderdeel'
import { kortAdres } from '@/lib/i18n/adres'
import { SITE_URL } from '@/lib/i18n/site'
import { zoekItem } from '../../zoek'

/** `GET /C-K8.md` en `/C-K8@1.0.0.md`: één onderdeel als Markdown. Intern pad; zie lib/i18n/vormen. */
export async function GET(verzoek: Request, { params }: { params: Promise<{ naam: string }> }): Promise<Response> {
  const { naam } = await params
  const pad = `/${naam}.md`
  const taal = leesTaal(verzoek)
  if (!taal) return geefTaalprobleem(pad)
  const gevonden = await zoekItem(naam, taal)
  if ('probleem' in gevonden) return geefProbleem({ ...gevonden.probleem, pad }, taal)
  const t = await getTranslations({ locale: taal })
  const { item, versie } = gevonden
  if (!isOnderdeel(item))
    return geefProbleem({ soort: 'onbekend', detail: t('document.geenTekst', { naam }), pad }, taal)
  const tekst = schrijfMarkdown(maakItemdocument(maakDossierstuk({ id: item.id, versie }, taal, t), taal, t))
  return geefTekst(tekst, verzoek, {
    'content-type': 'text/markdown; charset=utf-8',
    'content-language': taal,
    // Zonder editie in het adres noemt de tekst zelf welke het is; het vaste adres staat erbij.
    link: `<${SITE_URL}${kortAdres(item.id, versie)}>; rel="cite-as"`,
  })
}
