import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { enkel } from '@/app/zoekdelen'
import { Bronnenlijst } from '@/components/bron/bronnenlijst'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Filter } from '@/components/ui/filter'
import { Keuzeveld } from '@/components/ui/keuzeveld'
import { Paginakop } from '@/components/ui/paginakop'
import { getAlle, getGebruik } from '@/lib/content/kader'
import { BRONTYPEN } from '@/lib/domain/soort'
import { adresVan } from '@/lib/i18n/adres'

export const generateMetadata = sectieMetadata('bronnen')

interface Props extends TaalProps {
  searchParams: Promise<{ soort?: string | string[] }>
}

export default async function BronnenPagina({ params, searchParams }: Props) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const { soort } = await searchParams
  const type = enkel(soort)
  const bronnen = getAlle('bron', keuze).filter(bron => !type || bron.type === type)
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'bronnen' }}>
      <Paginakop titel={t('secties.bronnen')}>
        <p>{t('bronnen.inleiding')}</p>
      </Paginakop>
      <div className="blad">
        <Filter
          adres={adresVan({ sectie: 'bronnen' }, taal)}
          naam={t('bronnen.filter')}
          uitkomst={t('bronnen.aantal', { aantal: bronnen.length })}
          actief={Boolean(type)}
        >
          <Keuzeveld
            naam="soort"
            label={t('bronnen.soort')}
            alle={t('bronnen.alle')}
            keuzes={BRONTYPEN.map(waarde => ({ waarde, tekst: t(`brontypen.${waarde}`) }))}
            gekozen={type}
          />
        </Filter>
        <Bronnenlijst bronnen={bronnen} gebruik={id => getGebruik(id, keuze).length} naslag={naslag} />
      </div>
    </Bladzijde>
  )
}
