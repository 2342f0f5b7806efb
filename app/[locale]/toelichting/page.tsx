import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { Verwijzingenregel } from '@/components/bron/verwijzingenregel'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Tekst } from '@/components/mdx/tekst'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { getAlle } from '@/lib/content/kader'
import { kortAdres } from '@/lib/i18n/adres'

export const generateMetadata = sectieMetadata('toelichting')

export default async function ToelichtingPagina({ params }: TaalProps) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const toelichtingen = getAlle('toelichting', keuze)
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'toelichting' }}>
      <VertalingOntbreekt taal={taal} van={toelichtingen[0]?.taal ?? taal} />
      <Paginakop titel={t('secties.toelichting')}>
        <p>{t('toelichting.inleiding')}</p>
        <p className="wijs mt-3">{t('item.weergaveLos')}</p>
      </Paginakop>
      <div className="blad gap-y-10">
        {toelichtingen.map(item => (
          <section key={item.id} id={item.id} aria-labelledby={`${item.id}-kop`}>
            <h2 id={`${item.id}-kop`} lang={item.taal} className="mb-1">
              {item.titel}
            </h2>
            <p className="wijs mb-3 text-grijs">
              {t('toelichting.paragraaf', { nummer: item.paragraaf })} ·{' '}
              <a href={kortAdres(item.id)}>{kortAdres(item.id)}</a>
            </p>
            <Tekst item={item} naslag={naslag} koppen={3} />
            <Verwijzingenregel verwijzingen={item.bronnen} naslag={naslag} />
          </section>
        ))}
      </div>
    </Bladzijde>
  )
}
