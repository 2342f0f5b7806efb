import type { Metadata } from 'next'
import { getMessages } from 'next-intl/server'
import { begin, maakMetadata, type TaalProps } from '@/app/pagina'
import { enkel, type Zoekdelen } from '@/app/zoekdelen'
import { Adresantwoord } from '@/components/citaat/adresantwoord'
import { Citeervorm } from '@/components/citeren/citeervorm'
import { Citeervormen } from '@/components/citeren/citeervormen'
import { Editiebalk } from '@/components/editie/editiebalk'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Relaties } from '@/components/onderdeel/relaties'
import { Paginakop } from '@/components/ui/paginakop'
import { MAX_ADRES } from '@/lib/citation/lees-aanhalingen'
import { getEdities } from '@/lib/content/edities'
import { maakNaslag } from '@/lib/content/naslag'
import { dagVan } from '@/lib/domain/dag'
import { naamVan, titelVan } from '@/lib/domain/id'
import { TALEN } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'
import { citeerAdres } from '@/lib/i18n/verwijzing'
import { maakCsl } from '@/lib/verwijzing/csl'
import { leesGevraagd } from './gevraagd'

interface Props extends TaalProps {
  searchParams: Promise<Zoekdelen>
}

/** Een verwijzing heeft elke dag een andere datum, en hoort niet in een zoekmachine. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const delen = await searchParams
  const metadata = await maakMetadata(params, { sectie: 'citeren' }, (t, { taal }) => {
    const gevraagd = leesGevraagd(delen, taal)
    const naam = gevraagd?.soort === 'onderdeel' ? naamVan(gevraagd.item) : undefined
    return { titel: naam ? t('citeren.titel', { naam }) : t('secties.citeren') }
  })
  return 'item' in delen ? { ...metadata, robots: { index: false, follow: true } } : metadata
}

export default async function CiterenPagina({ params, searchParams }: Props) {
  const { taal, naslag, kernwaarden, t } = await begin(params)
  const delen = await searchParams
  const gevraagd = leesGevraagd(delen, taal)
  const vorm = (
    <Citeervorm
      naar={adresVan({ sectie: 'citeren' }, taal)}
      item={enkel(delen.item)?.slice(0, MAX_ADRES)}
      editie={enkel(delen.editie)}
      edities={getEdities().map(({ versie }) => versie)}
      max={MAX_ADRES}
    />
  )
  if (gevraagd?.soort !== 'onderdeel') {
    const { uitslag, missers } = (await getMessages({ locale: taal })).citaat
    const uitkomst = gevraagd?.uitkomst
    return (
      <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'citeren' }}>
        <Paginakop titel={t('secties.citeren')}>
          <p>{t('citeren.inleiding')}</p>
        </Paginakop>
        <div className="blad gap-y-8">
          {vorm}
          {uitkomst && (
            <div role="status" className="grid gap-4">
              <p>{t('citeren.geenVerwijzing')}</p>
              <Adresantwoord uitkomst={uitkomst} taal={taal} teksten={{ uitslag, missers }} />
              {uitkomst.soort === 'misser' && (
                <Relaties kop={t('citaat.nabij')} id="nabij" items={uitkomst.nabij} naslag={naslag} />
              )}
            </div>
          )}
        </div>
      </Bladzijde>
    )
  }
  const { item, editie } = gevraagd
  const { versie } = editie
  const inEditie = maakNaslag({ taal, uitgave: versie })
  const dag = dagVan(new Date())
  const andere = TALEN.find(ander => ander !== taal) ?? taal
  return (
    <Bladzijde
      taal={taal}
      kernwaarden={kernwaarden}
      plek={{ sectie: 'citeren' }}
      letter={inEditie.letter(item)}
      kruimels={[{ naam: titelVan(item), href: adresVan(item.plek, taal, versie), taal: item.taal }]}
    >
      <Editiebalk item={item} versie={versie} naslag={inEditie} />
      <Paginakop titel={t('citeren.titel', { naam: naamVan(item) })}>
        <p>{t('citeren.vast', { editie: versie })}</p>
      </Paginakop>
      <div className="blad gap-y-10">
        <p className="wijs geen-druk">
          <a href={citeerAdres(item.id, versie, andere)} hrefLang={andere}>
            {t('citeren.andereTaal')}
          </a>
        </p>
        <Citeervormen item={item} editie={versie} taal={taal} dag={dag} csl={maakCsl(item, editie, { dag, t })} />
        <section aria-labelledby="ander" className="geen-druk grid gap-3">
          <h2 id="ander">{t('citeren.anderItem')}</h2>
          {vorm}
        </section>
      </div>
    </Bladzijde>
  )
}
