import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { begin } from '@/app/pagina'
import { Grafsteentekst } from '@/components/editie/grafsteentekst'
import { Tijdlijn } from '@/components/geschiedenis/tijdlijn'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Relaties } from '@/components/onderdeel/relaties'
import { Paginakop } from '@/components/ui/paginakop'
import { getGrafsteen } from '@/lib/content/edities'
import { getMomenten, getOoit } from '@/lib/content/geschiedenis'
import { getNabije } from '@/lib/content/kader'
import { idUitAdres } from '@/lib/domain/id'
import type { Sectie } from '@/lib/domain/plek'
import { adresVan, kortAdres } from '@/lib/i18n/adres'

/** Waar wie verdwaald is verder kan. */
const VERDER = ['vragen', 'kernpunten', 'signalen', 'begrippen', 'bronnen'] as const satisfies Sectie[]

interface Props {
  params: Promise<{ locale: string; adres: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale: locale === 'en' ? 'en' : 'nl' })
  return { title: `${t('nietGevonden.titel')} · ${t('site.naam')}`, robots: { index: false } }
}

/** proxy.ts stuurt elk onbekend adres hierheen, met status 404, of 410 als het onderdeel vervallen is. Per verzoek gemaakt, nooit bewaard. */
export const dynamic = 'force-dynamic'

export default async function NietGevondenPagina({ params }: Props) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const adres = decodeURIComponent((await params).adres)
  const laatste = idUitAdres(adres)
  const steen = getGrafsteen(laatste)
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={undefined}>
      {steen ? (
        <Paginakop titel={t('edities.vervallenTitel', { id: steen.id })}>
          <p>
            <Grafsteentekst steen={steen} />
          </p>
          {steen.laatste && (
            <p>
              <a href={kortAdres(steen.id, steen.laatste)}>{t('edities.laatsteTekst', { versie: steen.laatste })}</a>
            </p>
          )}
        </Paginakop>
      ) : (
        <Paginakop titel={t('nietGevonden.titel')}>
          <p className="break-words">{t('nietGevonden.tekst', { adres })}</p>
        </Paginakop>
      )}
      <div className="blad gap-y-8">
        {steen && (
          <section aria-labelledby="geschiedenis" className="wijs">
            <h2 id="geschiedenis" className="kopje mb-2">
              {t('geschiedenis.titel')}
            </h2>
            <Tijdlijn
              momenten={getMomenten(steen.id, keuze)}
              id={steen.id}
              plek={getOoit(steen.id, keuze)?.plek}
              naslag={naslag}
            />
          </section>
        )}
        <Relaties kop={t('nietGevonden.bedoelt')} id="bedoelt" items={getNabije(laatste, keuze)} naslag={naslag} />
        <p>{t('nietGevonden.hulp')}</p>
        <nav aria-labelledby="verder">
          <h2 id="verder" className="kopje mb-1.5">
            {t('nietGevonden.verder')}
          </h2>
          <ul className="wijs flex flex-wrap gap-x-5 gap-y-1">
            {VERDER.map(sectie => (
              <li key={sectie}>
                <a href={adresVan({ sectie }, taal)}>{t(`secties.${sectie}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </Bladzijde>
  )
}
