import { Urgentieblad } from '@/app/bladen/urgentieblad'
import { itemfeed } from '@/app/feeds'
import { begin, type ItemProps, maakMetadata } from '@/app/pagina'
import { getAlle, getVan } from '@/lib/content/kader'
import { slugVan } from '@/lib/domain/id'

export const generateStaticParams = () =>
  getAlle('urgentieniveau', { taal: 'nl' }).map(({ id }) => ({ id: slugVan(id) }))

export async function generateMetadata({ params }: ItemProps) {
  const { id } = await params
  return maakMetadata(params, { sectie: 'urgentie', slug: id }, (t, keuze) => {
    const niveau = getVan('urgentieniveau', id, keuze)
    return {
      titel: niveau && `${niveau.id} ${niveau.titel}`,
      beschrijving: niveau?.tekst.plat,
      feeds: niveau && itemfeed(t, niveau),
    }
  })
}

export default async function UrgentieniveauPagina({ params }: ItemProps) {
  return <Urgentieblad id={(await params).id} opzet={await begin(params)} />
}
