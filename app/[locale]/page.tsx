import { begin, maakMetadata, type TaalProps } from '@/app/pagina'
import { Ingetrokken } from '@/components/editie/ingetrokken'
import { Deuren } from '@/components/home/deuren'
import { Kernwaardenlijst } from '@/components/kernwaarde/kernwaardenlijst'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Relaties } from '@/components/onderdeel/relaties'
import { GeenOvertreding } from '@/components/signaal/geen-overtreding'
import { Signalenlijst } from '@/components/signaal/signalenlijst'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { Urgentieschaal } from '@/components/urgentie/urgentieschaal'
import { getEdities } from '@/lib/content/edities'
import { getAlle, telPer } from '@/lib/content/kader'
import { getTelling } from '@/lib/content/verloop'
import { adresVan, uitgaveAdres } from '@/lib/i18n/adres'
import { toonDatum } from '@/lib/i18n/datum'

export const generateMetadata = ({ params }: TaalProps) => maakMetadata(params, undefined, () => ({}))

export default async function Voorpagina({ params }: TaalProps) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const [editie] = getEdities()
  const status = ['status', 'eigenaarschap', 'evaluatie'].map(naslag.item)
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={undefined}>
      <VertalingOntbreekt taal={taal} van={kernwaarden[0]?.taal ?? taal} />
      <div className="blad gap-y-12">
        <header>
          <h1 className="text-[clamp(2.1rem,1.4rem+3vw,3.4rem)]">{t('home.titel')}</h1>
          <p className="mt-5 text-xl leading-relaxed">{t('home.inleiding')}</p>
          <p className="wijs mt-4 text-grijs">
            {t('item.weergaveLos')} <a href={adresVan({ sectie: 'over' }, taal)}>{t('item.overWeergave')}</a>
          </p>
        </header>
        <aside className="marge wijs content-start border-t-4 border-inkt pt-3" aria-label={t('home.status')}>
          <p className="mb-4">
            <strong className="block">{t('home.status')}</strong>
            {editie && (
              <>
                <a href={uitgaveAdres(editie.versie, taal)}>
                  {t('home.editie', { versie: editie.versie, datum: toonDatum(editie.bevroren, taal) })}
                </a>
                . <Ingetrokken stand={editie.stand} taal={taal} />{' '}
              </>
            )}
            {t('home.statusTekst')}{' '}
            <a href={adresVan({ sectie: 'evaluatie' }, taal)}>
              {t('home.evaluatie', { aantal: getTelling(keuze).totaal.samen })}
            </a>
          </p>
          <Relaties kop={t('secties.toelichting')} id="status" items={status} naslag={naslag} />
        </aside>
        <Deuren taal={taal} />
        <section aria-labelledby="kernwaarden">
          <h2 id="kernwaarden" className="mb-4">
            {t('home.kernwaarden')}
          </h2>
          <Kernwaardenlijst kernwaarden={kernwaarden} aantallen={telPer(keuze)} naslag={naslag} kopniveau="h3" />
        </section>
        <section aria-labelledby="signalen" className="grid gap-4">
          <h2 id="signalen">
            <a href={adresVan({ sectie: 'signalen' }, taal)} className="text-inkt">
              {t('home.signalen')}
            </a>
          </h2>
          <Signalenlijst signalen={getAlle('signaal', keuze)} naslag={naslag} />
          <GeenOvertreding naslag={naslag} />
        </section>
        <section aria-labelledby="urgentie">
          <h2 id="urgentie" className="mb-4">
            <a href={adresVan({ sectie: 'urgentie' }, taal)} className="text-inkt">
              {t('home.urgentie')}
            </a>
          </h2>
          <Urgentieschaal niveaus={naslag.urgentie} naslag={naslag} />
        </section>
      </div>
    </Bladzijde>
  )
}
