import { Kernpuntblad } from '@/app/bladen/kernpuntblad'
import { itemfeed } from '@/app/feeds'
import { begin, type ItemProps, maakMetadata } from '@/app/pagina'
import { getAlle, getKernpunt } from '@/lib/content/kader'
import { slugVan } from '@/lib/domain/id'

export const generateStaticParams = () => getAlle('kernpunt', { taal: 'nl' }).map(({ id }) => ({ id: slugVan(id) }))

export async function generateMetadata({ params }: ItemProps) {
  const { id } = await params
  return maakMetadata(params, { sectie: 'kernpunten', slug: id }, (t, keuze) => {
    const kernpunt = getKernpunt(id, keuze)
    return {
      titel: kernpunt && `${kernpunt.id} ${kernpunt.titel}`,
      beschrijving: kernpunt?.tekst.plat,
      feeds: kernpunt && itemfeed(t, kernpunt),
    }
  })
}

export default async function KernpuntPagina({ params }: ItemProps) {
  return <Kernpuntblad id={(await params).id} opzet={await begin(params)} />
}
