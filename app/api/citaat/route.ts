import { getMessages, getTranslations } from 'next-intl/server'
import { misserTekst } from '@/components/citaat/misser'
import { maakGegevens, maakLosseGegevens } from '@/lib/citation/gegevens'
import { getCitaat } from '@/lib/content/citaat'
import { getUitgaveVandaag } from '@/lib/content/edities'
import { BRONTAAL, TALEN } from '@/lib/domain/taal'
import { SITE_URL } from '@/lib/i18n/site'
import { geef, geefProbleem } from './antwoord'

/** `GET /api/citaat?adres=C-K8@1.0.0[&taal=nl]`: wat er van een aangehaald onderdeel geworden is. */
export async function GET(verzoek: Request): Promise<Response> {
  const vraag = new URL(verzoek.url).searchParams
  const gekozen = vraag.get('taal') ?? BRONTAAL
  const taal = TALEN.find(bekend => bekend === gekozen)
  const t = await getTranslations({ locale: taal ?? BRONTAAL })
  const [fout, weg] = [t('citaat.problemen.fout'), t('citaat.problemen.weg')]
  if (!taal) return geefProbleem({ status: 400, title: fout, detail: t('citaat.fouten.taal') })
  const adres = vraag.get('adres') ?? ''
  const vraagstuk = { gevraagd: adres, taal, vandaag: getUitgaveVandaag(), site: SITE_URL }
  const uitkomst = getCitaat(adres, taal)
  switch (uitkomst.soort) {
    case 'antwoord':
      return geef(maakGegevens(uitkomst.antwoord, vraagstuk))
    case 'los':
      return geef(maakLosseGegevens(uitkomst.los, vraagstuk))
    case 'misser': {
      const detail = misserTekst(uitkomst.misser, (await getMessages({ locale: taal })).citaat.missers)
      return geefProbleem({ status: 404, title: weg, detail, nabij: uitkomst.nabij })
    }
    case 'fout': {
      const detail = t(`citaat.fouten.${uitkomst.fout}`)
      return uitkomst.fout === 'geen'
        ? geefProbleem({ status: 404, title: weg, detail, nabij: [] })
        : geefProbleem({ status: 400, title: fout, detail })
    }
  }
}
