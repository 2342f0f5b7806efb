import { Kernwaardeblad } from '@/app/bladen/kernwaardeblad'
import { begin, type ItemProps, maakMetadata } from '@/app/pagina'
import { getKernwaarde, getKernwaarden } from '@/lib/content/kader'

export const generateStaticParams = () => getKernwaarden({ taal: 'nl' }).map(({ id }) => ({ id }))

export async function generateMetadata({ params }: ItemProps) {
  const { id } = await params
  return maakMetadata(params, { sectie: 'kernwaarden', slug: id }, (_, keuze) => {
    const kernwaarde = getKernwaarde(id, keuze)
    return { titel: kernwaarde?.titel, beschrijving: kernwaarde?.samenvatting }
  })
}

export default async function KernwaardePagina({ params }: ItemProps) {
  return <Kernwaardeblad id={(await params).id} opzet={await begin(params)} />
}
