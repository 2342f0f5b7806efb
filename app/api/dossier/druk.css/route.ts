import { getTranslations } from 'next-intl/server'
import { leesTaal } from '@/app/api/antwoord'
import { leesKeuze } from '@/lib/content/dossier'
import { getItem } from '@/lib/content/kader'
import { schrijfDruk } from '@/lib/document/druk'
import { titelVan } from '@/lib/domain/id'
import { BRONTAAL } from '@/lib/domain/taal'
import { kortAdres } from '@/lib/i18n/adres'
import { toonAdres } from '@/lib/i18n/site'

/** Wat er in de rand van elk vel van een dossier staat. Een stijlblad op een adres: het beleid staat geen ander toe. */
export async function GET(verzoek: Request): Promise<Response> {
  const taal = leesTaal(verzoek) ?? BRONTAAL
  const t = await getTranslations({ locale: taal })
  const { keuzes } = leesKeuze(new URL(verzoek.url).searchParams.get('items') ?? '', taal)
  const randen = keuzes.map(({ id, versie }) => {
    const item = getItem(id, { taal, uitgave: versie })
    return {
      boven: `${item ? titelVan(item) : id} · ${t('edities.editie', { versie })}`,
      onder: toonAdres(kortAdres(id, versie)),
    }
  })
  return new Response(schrijfDruk(randen, t('document.bladzijde')), {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
