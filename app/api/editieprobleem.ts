import { getTranslations } from 'next-intl/server'
import { EDITIELIJST } from '@/lib/content/edities'
import type { Taal } from '@/lib/domain/taal'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { geefProbleem } from './antwoord'

/** Het antwoord als een editie er niet is, of als het om de werkversie gaat: die is niet te citeren en niet te halen. */
export async function geefEditieprobleem(versie: string, pad: string, taal: Taal): Promise<Response> {
  const t = await getTranslations({ locale: taal })
  const edities = EDITIELIJST.edities.map(editie => editie.versie)
  if (versie === WERKVERSIE)
    return geefProbleem({ soort: 'concept', detail: t('citaat.uitslag.concept'), pad, edities }, taal)
  const detail = t('machines.geenEditie', { versie: versie.slice(0, 60), edities: edities.join(', ') })
  return geefProbleem({ soort: 'geen-editie', detail, pad, edities }, taal)
}
