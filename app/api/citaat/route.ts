import { getTranslations } from 'next-intl/server'
import { geefJson, geefProbleem, geefTaalprobleem } from '@/app/api/antwoord'
import { maakMisserprobleem } from '@/app/api/misserprobleem'
import { maakGegevens, maakLosseGegevens } from '@/lib/citation/gegevens'
import { getCitaat } from '@/lib/content/citaat'
import { getUitgaveVandaag } from '@/lib/content/edities'
import { BRONTAAL, TALEN } from '@/lib/domain/taal'
import { SITE_URL } from '@/lib/i18n/site'

const PAD = '/api/citaat'

/** `GET /api/citaat?adres=C-K8@1.0.0[&taal=nl]`: wat er van een aangehaald onderdeel geworden is. */
export async function GET(verzoek: Request): Promise<Response> {
  const vraag = new URL(verzoek.url).searchParams
  const gekozen = vraag.get('taal') ?? BRONTAAL
  const taal = TALEN.find(bekend => bekend === gekozen)
  if (!taal) return geefTaalprobleem(PAD)
  const adres = vraag.get('adres') ?? ''
  const vraagstuk = { gevraagd: adres, taal, vandaag: getUitgaveVandaag(), site: SITE_URL }
  const uitkomst = getCitaat(adres, taal)
  switch (uitkomst.soort) {
    case 'antwoord':
      return geefJson(maakGegevens(uitkomst.antwoord, vraagstuk), verzoek, taal)
    case 'los':
      return geefJson(maakLosseGegevens(uitkomst.los, vraagstuk), verzoek, taal)
    case 'misser':
      return geefProbleem({ ...(await maakMisserprobleem(uitkomst.misser, uitkomst.nabij, taal)), pad: PAD }, taal)
    case 'fout': {
      const t = await getTranslations({ locale: taal })
      const soort = uitkomst.fout === 'geen' ? 'onbekend' : 'vraag'
      return geefProbleem({ soort, detail: t(`citaat.fouten.${uitkomst.fout}`), pad: PAD }, taal)
    }
  }
}
