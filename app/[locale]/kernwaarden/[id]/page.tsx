import { Kernwaardeblad } from '@/app/bladen/kernwaardeblad'
import { itemfeed } from '@/app/feeds'
import { begin, type ItemProps, maakMetadata } from '@/app/pagina'
import { getKernwaarde, getKernwaarden } from '@/lib/content/kader'

export const generateStaticParams = () => getKernwaarden({ taal: 'nl' }).map(({ id }) => ({ id }))

export async function generateMetadata({ params }: ItemProps) {
  const { id } = await params
  return maakMetadata(params, { sectie: 'kernwaarden', slug: id }, (t, keuze) => {
    const kernwaarde = getKernwaarde(id, keuze)
    return {
      titel: kernwaarde?.titel,
      beschrijving: kernwaarde?.samenvatting,
      feeds: kernwaarde && itemfeed(t, kernwaarde),
    }
  })
}

export default async function KernwaardePagina({ params }: ItemProps) {
  return <Kernwaardeblad id={(await params).id} opzet={await begin(params)} />
}
