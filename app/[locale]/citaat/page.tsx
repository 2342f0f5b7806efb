import { getMessages } from 'next-intl/server'
import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { enkel, type Zoekdelen } from '@/app/zoekdelen'
import { Adresantwoord } from '@/components/citaat/adresantwoord'
import { Adresvorm } from '@/components/citaat/adresvorm'
import { Zinzoeker } from '@/components/citaat/zinzoeker'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Relaties } from '@/components/onderdeel/relaties'
import { Paginakop } from '@/components/ui/paginakop'
import { MAX_ADRES } from '@/lib/citation/lees-aanhalingen'
import { getCitaat } from '@/lib/content/citaat'
import { getEdities } from '@/lib/content/edities'
import { adresVan } from '@/lib/i18n/adres'

export const generateMetadata = sectieMetadata('citaat')

interface Props extends TaalProps {
  searchParams: Promise<Zoekdelen>
}

export default async function CitaatPagina({ params, searchParams }: Props) {
  const { taal, naslag, kernwaarden, t } = await begin(params)
  const adres = enkel((await searchParams).adres)
  const uitkomst = adres === undefined ? undefined : getCitaat(adres, taal)
  const { zin, uitslag, missers, zoekNabij } = (await getMessages({ locale: taal })).citaat
  const teksten = { ...zin, uitslag, missers, zoekNabij }
  return (
    <Bladzijde
      taal={taal}
      kernwaarden={kernwaarden}
      plek={{ sectie: 'citaat' }}
      kruimels={[{ naam: t('secties.edities'), href: adresVan({ sectie: 'edities' }, taal) }]}
    >
      <Paginakop titel={t('secties.citaat')}>
        <p>{t('citaat.inleiding')}</p>
      </Paginakop>
      <div className="blad gap-y-12">
        {getEdities().length === 0 && <p>{t('citaat.geenEditie')}</p>}
        <section aria-labelledby="met-adres" className="grid gap-4">
          <h2 id="met-adres">{t('citaat.adresKop')}</h2>
          <Adresvorm naar={adresVan({ sectie: 'citaat' }, taal)} adres={adres?.slice(0, MAX_ADRES)} max={MAX_ADRES} />
          {uitkomst && (
            <div role="status" className="grid gap-4">
              <Adresantwoord uitkomst={uitkomst} taal={taal} teksten={teksten} />
              {uitkomst.soort === 'misser' && (
                <Relaties kop={t('citaat.nabij')} id="nabij" items={uitkomst.nabij} naslag={naslag} kopniveau="h3" />
              )}
            </div>
          )}
        </section>
        <section aria-labelledby="met-zin" className="grid gap-4">
          <h2 id="met-zin">{t('citaat.zin.kop')}</h2>
          <p id="zin-hulp">
            <strong>{t('citaat.zin.hulp')}</strong> {t('citaat.zin.weergave')}
          </p>
          <Zinzoeker taal={taal} teksten={teksten} />
        </section>
      </div>
    </Bladzijde>
  )
}
