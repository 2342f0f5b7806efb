import { begin } from '@/app/pagina'
import { Grafsteentekst } from '@/components/editie/grafsteentekst'
import { Ontbreekt } from '@/components/editie/ontbreekt'
import { Tijdlijn } from '@/components/geschiedenis/tijdlijn'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Relaties } from '@/components/onderdeel/relaties'
import { Paginakop } from '@/components/ui/paginakop'
import { getGrafsteen } from '@/lib/content/edities'
import { getMomenten, getOoit } from '@/lib/content/geschiedenis'
import { getNabije } from '@/lib/content/kader'
import { getGemis } from '@/lib/content/naslag'
import type { Sectie } from '@/lib/domain/plek'
import { adresVan, kortAdres } from '@/lib/i18n/adres'
import { leesGezocht } from '@/lib/i18n/gezocht'

/** Waar wie verdwaald is verder kan. */
const VERDER = ['vragen', 'kernpunten', 'signalen', 'begrippen', 'bronnen'] as const satisfies Sectie[]

interface Props {
  params: Promise<{ locale: string; adres: string }>
}

/** proxy.ts stuurt elk onbekend adres hierheen, met status 404, of 410 als het vervallen is. Per verzoek, nooit bewaard. */
export const dynamic = 'force-dynamic'

export default async function NietGevondenPagina({ params }: Props) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const adres = decodeURIComponent((await params).adres)
  const gezocht = leesGezocht(adres)
  const steen = getGrafsteen(gezocht.id)
  const gemis = steen ? undefined : getGemis(gezocht, keuze)
  const titel = steen
    ? t('edities.vervallenTitel', { id: steen.id })
    : gemis
      ? t(`edities.gemis.${gemis.wat}`, { id: gemis.id, versie: 'versie' in gemis ? gemis.versie : '' })
      : t('nietGevonden.titel')
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={undefined}>
      {/* Niet met generateMetadata: Next laat die weg bij status 404, en dan heeft de pagina geen titel. */}
      <title>{`${titel} · ${t('site.naam')}`}</title>
      <meta name="robots" content="noindex" />
      <Paginakop titel={titel}>
        {steen && (
          <p>
            <Grafsteentekst steen={steen} />
          </p>
        )}
        {steen?.laatste && (
          <p>
            <a href={kortAdres(steen.id, steen.laatste)}>{t('edities.laatsteTekst', { versie: steen.laatste })}</a>
          </p>
        )}
        {gemis && <Ontbreekt gemis={gemis} taal={taal} />}
        {!steen && !gemis && <p className="break-words">{t('nietGevonden.tekst', { adres })}</p>}
      </Paginakop>
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
        <Relaties kop={t('nietGevonden.bedoelt')} id="bedoelt" items={getNabije(gezocht.id, keuze)} naslag={naslag} />
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
