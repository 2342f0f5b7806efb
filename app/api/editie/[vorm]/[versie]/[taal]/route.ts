import { getTranslations } from 'next-intl/server'
import { geefBestand } from '@/app/api/bestand'
import { geefEditieprobleem } from '@/app/api/editieprobleem'
import { getEditiedelen } from '@/lib/content/editiedelen'
import { getEditie } from '@/lib/content/edities'
import { schrijfMarkdown } from '@/lib/document/markdown'
import { maakEditiedocument } from '@/lib/document/stel-samen'
import { stukwoorden } from '@/lib/document/stuk-blokken'
import { schrijfWord } from '@/lib/document/word/schrijf-word'
import { leesvormAdres } from '@/lib/domain/editiebestand'
import { BRONTAAL, TALEN, type Taal } from '@/lib/domain/taal'
import type { Editie } from '@/lib/domain/uitgave'

async function maak(editie: Editie, taal: Taal, vorm: 'md' | 'docx'): Promise<string | Uint8Array<ArrayBuffer>> {
  const t = await getTranslations({ locale: taal })
  const koppen = {
    toelichting: t('secties.toelichting'),
    signaal: t('groepen.signaal'),
    urgentieniveau: t('secties.urgentie'),
  }
  const delen = getEditiedelen(editie.versie, taal, stukwoorden(t), koppen)
  const document = maakEditiedocument(editie, delen, taal, t)
  return vorm === 'md' ? schrijfMarkdown(document) : schrijfWord(document, t)
}

/** Een editie verandert nooit, en Word kost een paar seconden: elk bestand wordt één keer gemaakt. */
const gemaakt = new Map<string, ReturnType<typeof maak>>()

interface Props {
  params: Promise<{ vorm: string; versie: string; taal: string }>
}

/** Een hele editie als bestand; intern pad, de proxy geeft het onder `/edities/1.0.0/duidingskader-1.0.0-nl.docx`. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const gevraagd = await params
  const taal = TALEN.find(bekend => bekend === gevraagd.taal) ?? BRONTAAL
  const vorm = gevraagd.vorm === 'docx' ? 'docx' : 'md'
  const editie = getEditie(gevraagd.versie)
  if (!editie) return geefEditieprobleem(gevraagd.versie, leesvormAdres(vorm, gevraagd.versie, taal), taal)
  const sleutel = `${editie.versie} ${taal} ${vorm}`
  const inhoud = gemaakt.get(sleutel) ?? maak(editie, taal, vorm)
  gemaakt.set(sleutel, inhoud)
  const naam = vorm === 'docx' ? `duidingskader-${editie.versie}-${taal}` : undefined
  return geefBestand(await inhoud, { vorm, taal, naam })
}
