import { notFound } from 'next/navigation'
import { begin, type ItemProps, maakMetadata } from '@/app/pagina'
import { Tekst } from '@/components/mdx/tekst'
import { Itemblad } from '@/components/onderdeel/itemblad'
import { Relaties } from '@/components/onderdeel/relaties'
import { GeenOvertreding } from '@/components/signaal/geen-overtreding'
import { getAlle, getBuren, getVan } from '@/lib/content/kader'
import { slugVan } from '@/lib/domain/id'

export const generateStaticParams = () => getAlle('signaal', { taal: 'nl' }).map(({ id }) => ({ id: slugVan(id) }))

export async function generateMetadata({ params }: ItemProps) {
  const { id } = await params
  return maakMetadata(params, { sectie: 'signalen', slug: id }, (_, keuze) => {
    const signaal = getVan('signaal', id, keuze)
    return { titel: signaal && `${signaal.id} ${signaal.titel}`, beschrijving: signaal?.tekst.plat.split('\n')[0] }
  })
}

export default async function SignaalPagina({ params }: ItemProps) {
  const { keuze, naslag, kernwaarden, t } = await begin(params)
  const signaal = getVan('signaal', (await params).id, keuze)
  if (!signaal) notFound()
  return (
    <Itemblad item={signaal} naslag={naslag} kernwaarden={kernwaarden} reeks={getAlle('signaal', keuze)}>
      <Tekst item={signaal} naslag={naslag} />
      <GeenOvertreding naslag={naslag} />
      <Relaties kop={t('signalen.kijkNaar')} id="kijk-naar" items={getBuren(signaal, keuze)} naslag={naslag} />
    </Itemblad>
  )
}
