import { getTranslations } from 'next-intl/server'
import { geefProbleem } from '@/app/api/citaat/antwoord'
import { getEditie, getLaatsteMet } from '@/lib/content/edities'
import { getItem } from '@/lib/content/kader'
import { isOnderdeel } from '@/lib/domain/onderdeel'
import { BRONTAAL, TALEN } from '@/lib/domain/taal'
import { dagVan } from '@/lib/i18n/vandaag'
import { VANDAAG, VERWIJSBESTANDEN, VERWIJSVORMEN, type Verwijsbestand } from '@/lib/i18n/verwijzing'
import { maakCsl } from '@/lib/verwijzing/csl'
import { schrijfBestand } from '@/lib/verwijzing/schrijf'

const TYPE = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  csl: 'application/vnd.citationstyles.csl+json',
} as const satisfies Record<Verwijsbestand, string>

interface Props {
  params: Promise<{ slug: string; editie: string; vorm: string }>
}

/** `/C-K8@1.0.0.bib[?taal=en]`: de verwijzing als bestand. Per verzoek, want de dag van raadplegen staat erin. */
export async function GET(verzoek: Request, { params }: Props): Promise<Response> {
  const { slug, editie: gevraagd, vorm: naam } = await params
  const gekozen = new URL(verzoek.url).searchParams.get('taal') ?? BRONTAAL
  const taal = TALEN.find(bekend => bekend === gekozen)
  const vorm = VERWIJSVORMEN.find(bekend => bekend === naam)
  const editie = gevraagd === VANDAAG ? getLaatsteMet(slug) : getEditie(gevraagd)
  const item = taal && editie && getItem(slug, { taal, uitgave: editie.versie })
  const t = await getTranslations({ locale: taal ?? BRONTAAL })
  if (!taal) return geefProbleem({ status: 400, title: t('citaat.problemen.fout'), detail: t('citaat.fouten.taal') })
  // Wat er niet is, houdt de proxy al tegen.
  if (!vorm || !editie || !isOnderdeel(item)) return new Response(null, { status: 404 })
  const csl = maakCsl(item, editie, { dag: dagVan(new Date()), t })
  return new Response(schrijfBestand(csl, vorm), {
    headers: {
      'content-type': `${TYPE[vorm]}; charset=utf-8`,
      'content-disposition': `attachment; filename="${item.id}@${editie.versie}${VERWIJSBESTANDEN[vorm]}"`,
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
    },
  })
}
