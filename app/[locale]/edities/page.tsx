import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { Editiekaart } from '@/components/editie/editiekaart'
import { Werkversiemelding } from '@/components/editie/werkversiemelding'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Paginakop } from '@/components/ui/paginakop'
import { getEdities, telVerschillen } from '@/lib/content/edities'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan, uitgaveAdres } from '@/lib/i18n/adres'

export const generateMetadata = sectieMetadata('edities')

export default async function EditiesPagina({ params }: TaalProps) {
  const { taal, kernwaarden, t } = await begin(params)
  const edities = getEdities()
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'edities' }}>
      <Paginakop titel={t('secties.edities')}>
        <p>
          {t('edities.inleiding')} {t('edities.meteen')}
        </p>
      </Paginakop>
      <div className="blad gap-y-10">
        {edities.length === 0 && <p>{t('edities.geen')}</p>}
        {edities.map((editie, i) => (
          <Editiekaart key={editie.versie} editie={editie} taal={taal} nieuwste={i === 0} />
        ))}
        <section aria-labelledby="werkversie">
          <h2 id="werkversie" className="mb-2">
            <a href={uitgaveAdres(WERKVERSIE, taal)}>{t('edities.werkversie')}</a>
          </h2>
          <Werkversiemelding nieuwste={edities[0]?.versie} verschillen={telVerschillen()} taal={taal} />
        </section>
        <section aria-labelledby="nummers">
          <h2 id="nummers" className="mb-2">
            {t('edities.nummersKop')}
          </h2>
          <p>{t('edities.nummers')}</p>
          <p className="mt-3">
            <a href={adresVan({ sectie: 'verschil' }, taal)}>{t('edities.vergelijk')}</a>
          </p>
        </section>
      </div>
    </Bladzijde>
  )
}
