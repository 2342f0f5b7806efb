import { Signaalblad } from '@/app/bladen/signaalblad'
import { itemfeed } from '@/app/feeds'
import { begin, type ItemProps, maakMetadata } from '@/app/pagina'
import { getAlle, getVan } from '@/lib/content/kader'
import { slugVan } from '@/lib/domain/id'

export const generateStaticParams = () => getAlle('signaal', { taal: 'nl' }).map(({ id }) => ({ id: slugVan(id) }))

export async function generateMetadata({ params }: ItemProps) {
  const { id } = await params
  return maakMetadata(params, { sectie: 'signalen', slug: id }, (t, keuze) => {
    const signaal = getVan('signaal', id, keuze)
    return {
      titel: signaal && `${signaal.id} ${signaal.titel}`,
      beschrijving: signaal?.tekst.plat.split('\n')[0],
      feeds: signaal && itemfeed(t, signaal),
    }
  })
}

export default async function SignaalPagina({ params }: ItemProps) {
  return <Signaalblad id={(await params).id} opzet={await begin(params)} />
}
