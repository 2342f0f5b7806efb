import { getTranslations } from 'next-intl/server'
import { geefProbleem, geefTekst } from '@/app/api/antwoord'
import { geefEditieprobleem } from '@/app/api/editieprobleem'
import { maakStof } from '@/app/api/stof'
import { getAlle, getGebruik } from '@/lib/content/kader'
import { EDITIETABELLEN, type Editietabel, tabelAdres } from '@/lib/domain/editiebestand'
import { TALEN } from '@/lib/domain/taal'
import { maakTabel } from '@/lib/gegevens/maak-tabel'
import type { Stof } from '@/lib/gegevens/stof'
import { kiesTaal } from '@/lib/i18n/taalkeuze'

function schrijf(tabel: Editietabel, stof: Stof): string {
  const keuze = { taal: stof.taal, uitgave: stof.editie.versie }
  switch (tabel) {
    case 'kernpunten':
      return maakTabel(tabel, getAlle('kernpunt', keuze), stof)
    case 'signalen':
      return maakTabel(tabel, getAlle('signaal', keuze), stof)
    case 'bronnen':
      // Wat geen onderdeel van deze editie noemt, hoort bij een andere.
      return maakTabel(
        tabel,
        getAlle('bron', keuze).filter(({ id }) => getGebruik(id, keuze).length > 0),
        stof,
      )
  }
}

interface Props {
  params: Promise<{ versie: string; tabel: string; taal: string }>
}

/** `GET /edities/1.0.0/kernpunten-nl.csv`: één soort uit een editie, voor een rekenblad. */
export async function GET(verzoek: Request, { params }: Props): Promise<Response> {
  const gevraagd = await params
  const pad = `/edities/${gevraagd.versie}/${gevraagd.tabel}-${gevraagd.taal}.csv`
  const lezer = kiesTaal(verzoek.headers)
  const taal = TALEN.find(bekend => bekend === gevraagd.taal)
  const tabel = EDITIETABELLEN.find(bekend => bekend === gevraagd.tabel)
  const t = await getTranslations({ locale: lezer })
  if (!tabel || !taal) {
    const detail = t('machines.geenTabel', { tabellen: EDITIETABELLEN.join(', '), talen: TALEN.join(', ') })
    return geefProbleem({ soort: 'onbekend', detail, pad }, lezer)
  }
  const stof = await maakStof(taal, gevraagd.versie)
  if (!stof) return geefEditieprobleem(gevraagd.versie, pad, lezer)
  const naam = tabelAdres(tabel, gevraagd.versie, taal).split('/').at(-1)
  return geefTekst(schrijf(tabel, stof), verzoek, {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="duidingskader-${gevraagd.versie}-${naam}"`,
    'content-language': taal,
  })
}
