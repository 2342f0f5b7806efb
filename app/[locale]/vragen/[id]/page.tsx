import { Vraagblad } from '@/app/bladen/vraagblad'
import { itemfeed } from '@/app/feeds'
import { begin, type ItemProps, maakMetadata } from '@/app/pagina'
import { getAlle, getVan } from '@/lib/content/kader'
import { slugVan } from '@/lib/domain/id'

export const generateStaticParams = () => getAlle('vraag', { taal: 'nl' }).map(({ id }) => ({ id: slugVan(id) }))

export async function generateMetadata({ params }: ItemProps) {
  const { id } = await params
  return maakMetadata(params, { sectie: 'vragen', slug: id }, (t, keuze) => {
    const vraag = getVan('vraag', id, keuze)
    return {
      titel: vraag && `${vraag.id} ${vraag.titel}`,
      beschrijving: vraag?.antwoord,
      feeds: vraag && itemfeed(t, vraag),
    }
  })
}

export default async function VraagPagina({ params }: ItemProps) {
  return <Vraagblad id={(await params).id} opzet={await begin(params)} />
}
