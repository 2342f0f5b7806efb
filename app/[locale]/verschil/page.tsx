import type { Metadata } from 'next'
import { begin, maakMetadata, type TaalProps } from '@/app/pagina'
import { naamUitgave } from '@/app/uitgave'
import type { Zoekdelen } from '@/app/zoekdelen'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Relaties } from '@/components/onderdeel/relaties'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { Uitgavekeuze } from '@/components/verschil/uitgavekeuze'
import { Verschillijst } from '@/components/verschil/verschillijst'
import { Verschilstuk } from '@/components/verschil/verschilstuk'
import { maakNaslag } from '@/lib/content/naslag'
import { hangtAf, vergelijkItem, vergelijkUitgaven } from '@/lib/content/vergelijk'
import { naamVan } from '@/lib/domain/id'
import type { Verschil } from '@/lib/domain/redline'
import { adresVan, verschilAdres } from '@/lib/i18n/adres'
import { getUitgaven, leesVergelijkvraag } from './vraag'

interface Props extends TaalProps {
  searchParams: Promise<Zoekdelen>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { van, naar, concept } = leesVergelijkvraag(await searchParams)
  const metadata = await maakMetadata(params, { sectie: 'verschil' }, t => ({
    titel: `${t('secties.verschil')} ${van} → ${naar}`,
  }))
  return concept ? { ...metadata, robots: { index: false } } : metadata
}

export default async function VerschilPagina({ params, searchParams }: Props) {
  const { taal, kernwaarden, t } = await begin(params)
  const { van, naar, weergave, id, onbekend, concept } = leesVergelijkvraag(await searchParams)
  const vergelijking = { taal, van, naar }
  const ene = id === undefined ? undefined : vergelijkItem(id, vergelijking)
  const verschillen = id === undefined ? vergelijkUitgaven(vergelijking) : [ene].flatMap(verschil => verschil ?? [])
  const anders = verschillen.filter(({ soort }) => soort !== 'gelijk')
  const vragen = hangtAf(anders, vergelijking)
  const naslagVan = ({ soort }: Verschil) => maakNaslag({ taal, uitgave: soort === 'vervallen' ? van : naar })
  const inhoudelijk = anders.filter(verschil => verschil.inhoudelijk).length
  const tussen = { van: naamUitgave(van, t), naar: naamUitgave(naar, t) }
  const uitslag =
    anders.length > 0
      ? t('verschil.samenvatting', { inhoudelijk, redactioneel: anders.length - inhoudelijk, vragen: vragen.length })
      : t(ene ? 'verschil.eneGelijk' : 'verschil.niets', { ...tussen, naam: ene ? naamVan(ene.item) : '' })
  return (
    <Bladzijde
      taal={taal}
      kernwaarden={kernwaarden}
      plek={{ sectie: 'verschil' }}
      concept={concept}
      kruimels={[{ naam: t('secties.edities'), href: adresVan({ sectie: 'edities' }, taal) }]}
    >
      <VertalingOntbreekt taal={taal} van={verschillen[0]?.item.taal ?? taal} />
      <Paginakop titel={ene ? t('verschil.vanItem', { naam: naamVan(ene.item) }) : t('secties.verschil')}>
        <p className="font-semibold text-inkt">{t('verschil.tussen', tussen)}</p>
        <p>{t('verschil.inleiding')}</p>
      </Paginakop>
      <div className="blad gap-y-8">
        {concept && (
          <p className="balk">
            <strong>{t('edities.concept')}</strong> {t('edities.werkversieTekst')}
          </p>
        )}
        <Uitgavekeuze
          adres={adresVan({ sectie: 'verschil' }, taal)}
          uitgaven={getUitgaven().map(waarde => ({ waarde, tekst: naamUitgave(waarde, t) }))}
          van={van}
          naar={naar}
          weergave={weergave}
          id={ene?.item.id}
        />
        {onbekend.map(versie => (
          <p key={versie}>{t('edities.gemis.geen editie', { versie })}.</p>
        ))}
        <p className="font-semibold">{id !== undefined && !ene ? t('verschil.onbekend', { id }) : uitslag}</p>
        {ene ? (
          <>
            <Verschilstuk verschil={ene} weergave={weergave} naslag={naslagVan(ene)} kopniveau="h2" />
            <p>
              <a href={verschilAdres({ van, naar }, taal)}>{t('verschil.heel')}</a>
            </p>
          </>
        ) : (
          <Verschillijst verschillen={verschillen} weergave={weergave} naslagVan={naslagVan} />
        )}
        <Relaties
          kop={t('verschil.hangtAf')}
          id="hangt-af"
          items={vragen}
          naslag={maakNaslag({ taal, uitgave: naar })}
        />
      </div>
    </Bladzijde>
  )
}
