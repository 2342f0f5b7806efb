import { notFound } from 'next/navigation'
import { begin, type ItemProps, maakMetadata } from '@/app/pagina'
import { Begripsnamen } from '@/components/begrip/begripsnamen'
import { Verwijzingen } from '@/components/bron/verwijzingen'
import { Bladzijde } from '@/components/layout/bladzijde'
import { JsonLd } from '@/components/machine/jsonld'
import { Tekst } from '@/components/mdx/tekst'
import { Relaties } from '@/components/onderdeel/relaties'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { getAlle, getGebruik, getItem, getVan, getVerwijzers, moetItem } from '@/lib/content/kader'
import { maakTerm } from '@/lib/gegevens/maak-jsonld'
import { adresVan } from '@/lib/i18n/adres'

export const generateStaticParams = () => getAlle('begrip', { taal: 'nl' }).map(({ id }) => ({ id }))

export async function generateMetadata({ params }: ItemProps) {
  const { id } = await params
  return maakMetadata(params, { sectie: 'begrippen', slug: id }, (_, keuze) => {
    const begrip = getVan('begrip', id, keuze)
    return { titel: begrip?.titel, beschrijving: begrip?.kort }
  })
}

export default async function BegripPagina({ params }: ItemProps) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const begrip = getVan('begrip', (await params).id, keuze)
  if (!begrip) notFound()
  const gebruik = getGebruik(begrip.id, keuze)
  // Een begrip hoort bij geen editie en kan al noemen wat nog alleen in de werkversie staat.
  const zie = begrip.zie.filter(id => !gebruik.some(item => item.id === id)).flatMap(id => getItem(id, keuze) ?? [])
  const verwant = [
    ...begrip.tekst.begrippen.map(id => moetItem(id, keuze)),
    ...getVerwijzers(begrip.id, keuze).filter(
      ({ soort, id }) => soort === 'begrip' && !begrip.tekst.begrippen.includes(id),
    ),
  ]
  return (
    <Bladzijde
      taal={taal}
      kernwaarden={kernwaarden}
      plek={begrip.plek}
      kruimels={[{ naam: t('secties.begrippen'), href: adresVan({ sectie: 'begrippen' }, taal) }]}
    >
      <VertalingOntbreekt taal={taal} van={begrip.taal} />
      <Paginakop
        titel={begrip.titel}
        lang={begrip.taal}
        kantlijn={<span className="merk">{begrip.afkorting ?? t('begrippen.soort')}</span>}
      />
      <article className="blad gap-y-8">
        <p className="stelling" lang={begrip.taal}>
          {begrip.kort}
        </p>
        <Tekst item={begrip} naslag={naslag} />
        <Begripsnamen begrip={begrip} />
        <Relaties kop={t('begrippen.gebruiktIn')} id="gebruikt-in" items={gebruik} naslag={naslag} />
        <Relaties kop={t('item.zieOok')} id="zie-ook" items={[...zie, ...verwant]} naslag={naslag} />
        <Verwijzingen verwijzingen={begrip.bronnen} naslag={naslag} />
        <p className="wijs border-t border-lijn pt-4 text-grijs">{t('begrippen.redactie')}</p>
      </article>
      <JsonLd gegevens={maakTerm(begrip, `${t('secties.begrippen')} · ${t('site.naam')}`, naslag)} />
    </Bladzijde>
  )
}
