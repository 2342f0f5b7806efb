import type { Metadata } from 'next'
import { begin, maakMetadata } from '@/app/pagina'
import { haal, haalVoorstellen, maakTafelnaslag } from '@/app/voorstellen'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Paginakop } from '@/components/ui/paginakop'
import { GeenKader } from '@/components/voorstellen/geen-kader'
import { Storingmelding } from '@/components/voorstellen/storingmelding'
import { Voorstelblad } from '@/components/voorstellen/voorstelblad'
import { naamVan } from '@/lib/domain/id'
import { BRONTAAL } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'
import { tafelAdres, tafelstukAdres } from '@/lib/i18n/tafel'
import { getHerziening } from '@/lib/proposal/tafel/herziening'

interface Props {
  params: Promise<{ locale: string; naam: string }>
}

const plekVan = (naam: string) => ({ sectie: 'voorstellen', slug: naam }) as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { naam } = await params
  const opgehaald = await haalVoorstellen()
  const voorstel = opgehaald.gelukt ? opgehaald.waarde.find(ander => ander.naam === naam) : undefined
  const metadata = await maakMetadata(params, plekVan(naam), t => ({
    titel: voorstel?.titel ?? t('secties.voorstellen'),
    beschrijving: t('tafel.geenKader'),
  }))
  return { ...metadata, robots: { index: false } }
}

/** proxy.ts laat alleen namen door van voorstellen die er zijn. */
export default async function VoorstelPagina({ params }: Props) {
  const { taal, kernwaarden, t } = await begin(params)
  const { naam } = await params
  const naslag = maakTafelnaslag(taal)
  const opgehaald = await haal(async opslag => ({
    voorstellen: await opslag.getVoorstellen(),
    herziening: await getHerziening(naam, opslag),
  }))
  const voorstellen = opgehaald.gelukt ? opgehaald.waarde.voorstellen : []
  const voorstel = voorstellen.find(ander => ander.naam === naam)
  const item = voorstel && naslag.vind(voorstel.id)
  const ookOpen = voorstellen.filter(
    ander => ander.naam !== naam && ander.id === voorstel?.id && ander.stand === 'open',
  ).length
  const kruimels = [
    { naam: t('secties.voorstellen'), href: adresVan({ sectie: 'voorstellen' }, taal) },
    ...(item ? [{ naam: naamVan(item), href: tafelAdres({ id: item.id }, taal), taal: item.taal }] : []),
  ]
  return (
    <Bladzijde
      taal={taal}
      kernwaarden={kernwaarden}
      plek={plekVan(naam)}
      letter={item && naslag.letter(item)}
      kruimels={kruimels}
      concept
    >
      <Paginakop titel={voorstel?.titel ?? t('secties.voorstellen')} lang={voorstel && BRONTAAL} />
      <div className="blad gap-y-8">
        <GeenKader taal={taal} />
        {!opgehaald.gelukt && (
          <Storingmelding
            melding={opgehaald.storing.message}
            opnieuwNa={opgehaald.storing.opnieuwNa}
            adres={tafelstukAdres(naam, taal)}
          />
        )}
        {opgehaald.gelukt && voorstel && (
          <Voorstelblad
            voorstel={voorstel}
            herziening={opgehaald.waarde.herziening}
            ookOpen={ookOpen}
            naslag={naslag}
          />
        )}
      </div>
    </Bladzijde>
  )
}
