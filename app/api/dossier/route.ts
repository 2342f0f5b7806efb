import GithubSlugger from 'github-slugger'
import { getTranslations } from 'next-intl/server'
import { geefProbleem, geefTaalprobleem, leesTaal } from '@/app/api/antwoord'
import { geefBestand } from '@/app/api/bestand'
import { maakDossierstuk } from '@/app/document'
import { leesKeuze } from '@/lib/content/dossier'
import { schrijfMarkdown } from '@/lib/document/markdown'
import { maakDossier } from '@/lib/document/stel-samen'
import { schrijfWord } from '@/lib/document/word/schrijf-word'
import { dagVan } from '@/lib/domain/dag'
import { leesTitel } from '@/lib/domain/dossier'
import { DOSSIERVORMEN, dossierAdres } from '@/lib/i18n/dossier'

const PAD = '/api/dossier'

/** `GET /api/dossier?items=C-K8@1.0.0,C-V1@1.0.0[&titel=…]&vorm=docx|md[&taal=nl]`: een dossier als bestand. */
export async function GET(verzoek: Request): Promise<Response> {
  const vraag = new URL(verzoek.url).searchParams
  const taal = leesTaal(verzoek)
  if (!taal) return geefTaalprobleem(PAD)
  const t = await getTranslations({ locale: taal })
  const vorm = DOSSIERVORMEN.find(bekend => bekend === vraag.get('vorm'))
  const { keuzes, missers } = leesKeuze(vraag.get('items') ?? '', taal)
  const [misser] = missers
  if (!vorm || keuzes.length === 0 || misser)
    return geefProbleem(
      {
        soort: misser && vorm ? 'onbekend' : 'vraag',
        detail: vorm
          ? missers.map(({ woord }) => t('document.wegUitleg', { naam: woord })).join(' ') || t('dossier.leeg')
          : t('dossier.foutVorm'),
        pad: PAD,
      },
      taal,
    )
  const titel = leesTitel(vraag.get('titel') ?? '')
  const adres = dossierAdres(keuzes, titel, taal)
  const stukken = keuzes.map(keus => maakDossierstuk(keus, taal, t))
  const opzet = { titel: titel || t('secties.dossier'), taal, dag: dagVan(new Date()), adres, t }
  const document = maakDossier(stukken, opzet)
  const inhoud = vorm === 'md' ? schrijfMarkdown(document) : await schrijfWord(document, t)
  return geefBestand(inhoud, {
    vorm,
    taal,
    naam: new GithubSlugger().slug(titel).replace(/[^a-z0-9-]/g, '') || 'dossier',
  })
}
