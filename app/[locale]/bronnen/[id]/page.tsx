import { notFound } from 'next/navigation'
import { begin, type ItemProps, maakMetadata } from '@/app/pagina'
import { Brongegevens } from '@/components/bron/brongegevens'
import { Herkomstverwijzing } from '@/components/herkomst/herkomstverwijzing'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Permalink } from '@/components/onderdeel/permalink'
import { Relaties } from '@/components/onderdeel/relaties'
import { Paginakop } from '@/components/ui/paginakop'
import { getAlle, getGebruik, getHerkomst, getVan, getVerwijzers, moetItem } from '@/lib/content/kader'
import { adresVan } from '@/lib/i18n/adres'

export const generateStaticParams = () => getAlle('bron', { taal: 'nl' }).map(({ id }) => ({ id }))

export async function generateMetadata({ params }: ItemProps) {
  const { id } = await params
  return maakMetadata(params, { sectie: 'bronnen', slug: id }, (_, keuze) => ({
    titel: getVan('bron', id, keuze)?.titel,
  }))
}

export default async function BronPagina({ params }: ItemProps) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const bron = getVan('bron', (await params).id, keuze)
  if (!bron) notFound()
  const gebruik = getGebruik(bron.id, keuze)
  const lijnen = getHerkomst(keuze).filter(({ stand }) => stand.some(rij => rij.bron === bron.id))
  const buren = [
    ...bron.zie.map(id => moetItem(id, keuze)),
    ...getVerwijzers(bron.id, keuze).filter(({ soort }) => soort === 'bron'),
  ]
  const begrippen = getVerwijzers(bron.id, keuze).filter(({ soort }) => soort === 'begrip')
  return (
    <Bladzijde
      taal={taal}
      kernwaarden={kernwaarden}
      plek={bron.plek}
      kruimels={[{ naam: t('secties.bronnen'), href: adresVan({ sectie: 'bronnen' }, taal) }]}
    >
      <Paginakop
        titel={bron.titel}
        lang={bron.taal}
        kantlijn={<span className="merk">{t(`brontypen.${bron.type}`)}</span>}
      />
      <article className="blad gap-y-8">
        <Brongegevens bron={bron} />
        {gebruik.length === 0 && <p>{t('bronnen.nietInKader')}</p>}
        <Relaties kop={t('bronnen.gebruiktDoor')} id="gebruikt-door" items={gebruik} naslag={naslag} />
        <Herkomstverwijzing lijnen={lijnen} taal={taal} />
        <Relaties kop={t('bronnen.ziebronnen')} id="hoort-bij" items={buren} naslag={naslag} />
        <Relaties kop={t('groepen.begrip')} id="begrippen" items={begrippen} naslag={naslag} />
        <Permalink id={bron.id} />
      </article>
    </Bladzijde>
  )
}
