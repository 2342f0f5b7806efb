import type { Metadata } from 'next'
import { begin, maakMetadata, type TaalProps } from '@/app/pagina'
import { haalRedlines, haalVoorstellen, hoortBij, maakTafelnaslag } from '@/app/voorstellen'
import { enkel, type Zoekdelen } from '@/app/zoekdelen'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Paginakop } from '@/components/ui/paginakop'
import { Bladwijzer } from '@/components/voorstellen/bladwijzer'
import { GeenKader } from '@/components/voorstellen/geen-kader'
import { Leeg } from '@/components/voorstellen/leeg'
import { Storingmelding } from '@/components/voorstellen/storingmelding'
import { Voorstelfilter } from '@/components/voorstellen/voorstelfilter'
import { Voorstelgroepen } from '@/components/voorstellen/voorstelgroepen'
import { kiesBlad, kiesVoorstellen, opStand, telPerStand } from '@/lib/domain/tafel'
import { adresVan } from '@/lib/i18n/adres'
import { tafelAdres, tafelvraag } from '@/lib/i18n/tafel'
import { getKiesbaar, leesTafelkeuze, waaromLeeg } from './vraag'

interface Props extends TaalProps {
  searchParams: Promise<Zoekdelen>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const metadata = await maakMetadata(params, { sectie: 'voorstellen' }, t => ({
    titel: t('secties.voorstellen'),
    beschrijving: t('tafel.inleiding'),
  }))
  return { ...metadata, robots: { index: false } }
}

export default async function VoorstellenPagina({ params, searchParams }: Props) {
  const { taal, keuze, kernwaarden, t } = await begin(params)
  const zoekdelen = await searchParams
  const keuzes = leesTafelkeuze(zoekdelen, keuze)
  const naslag = maakTafelnaslag(taal)
  const opgehaald = await haalVoorstellen()
  const alle = opgehaald.gelukt ? opgehaald.waarde : []
  const gevonden = opStand(kiesVoorstellen(alle, keuzes, hoortBij(keuzes.id, keuze)))
  const { nr, van, deel } = kiesBlad(gevonden, enkel(zoekdelen.blad))
  const redlines = await haalRedlines(deel)
  return (
    <Bladzijde
      taal={taal}
      kernwaarden={kernwaarden}
      plek={{ sectie: 'voorstellen' }}
      vraag={tafelvraag(keuzes, nr)}
      concept
    >
      <Paginakop titel={t('secties.voorstellen')}>
        <p>{t('tafel.inleiding')}</p>
        <p className="wijs geen-druk mt-3">
          <a href={adresVan({ sectie: 'voorstel' }, taal)}>{t('tafel.stelVoor')}</a>
        </p>
      </Paginakop>
      <div className="blad gap-y-8">
        <GeenKader taal={taal} />
        {opgehaald.gelukt ? (
          <div>
            <Voorstelfilter
              adres={tafelAdres({}, taal)}
              keuzes={keuzes}
              gevonden={gevonden}
              ids={getKiesbaar(alle, keuzes.id, keuze)}
              naslag={naslag}
            />
            {gevonden.length === 0 && <Leeg waarom={waaromLeeg(alle, keuzes, keuze)} taal={taal} />}
          </div>
        ) : (
          <Storingmelding
            melding={opgehaald.storing.message}
            opnieuwNa={opgehaald.storing.opnieuwNa}
            adres={tafelAdres(keuzes, taal)}
          />
        )}
        <Voorstelgroepen
          voorstellen={deel.map((voorstel, i) => ({ voorstel, redline: redlines[i] }))}
          telling={telPerStand(gevonden)}
          naslag={naslag}
        />
        <Bladwijzer nr={nr} van={van} adres={ander => tafelAdres(keuzes, taal, ander)} />
      </div>
    </Bladzijde>
  )
}
