import { getTranslations } from 'next-intl/server'
import { geefTaalprobleem } from '@/app/api/antwoord'
import { getEditie, getLaatsteMet } from '@/lib/content/edities'
import { getItem } from '@/lib/content/kader'
import { dagVan } from '@/lib/domain/dag'
import { isOnderdeel } from '@/lib/domain/onderdeel'
import { BRONTAAL, TALEN } from '@/lib/domain/taal'
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
  if (!taal) return geefTaalprobleem(new URL(verzoek.url).pathname)
  const vorm = VERWIJSVORMEN.find(bekend => bekend === naam)
  const editie = gevraagd === VANDAAG ? getLaatsteMet(slug) : getEditie(gevraagd)
  const item = editie && getItem(slug, { taal, uitgave: editie.versie })
  // Wat er niet is, houdt de proxy al tegen.
  if (!vorm || !editie || !isOnderdeel(item)) return new Response(null, { status: 404 })
  const t = await getTranslations({ locale: taal })
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
