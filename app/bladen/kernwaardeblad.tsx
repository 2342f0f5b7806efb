import { notFound } from 'next/navigation'
import type { BladProps } from '@/app/pagina'
import { Kernpuntenlijst } from '@/components/kernpunt/kernpuntenlijst'
import { maakAlineas } from '@/components/mdx/alinea'
import { Tekst } from '@/components/mdx/tekst'
import { Itemblad } from '@/components/onderdeel/itemblad'
import { Relaties } from '@/components/onderdeel/relaties'
import { Voorstelkoppeling } from '@/components/voorstel/voorstelkoppeling'
import { Vragenlijst } from '@/components/vraag/vragenlijst'
import { getAlle, getBuren, getKernwaarde, getKernwaarden, getKernwaardeVan } from '@/lib/content/kader'
import { LIJSTSOORTEN, type Lijstsoort } from '@/lib/domain/soort'

/** Het blad van één kernwaarde, vandaag of in een uitgave. */
export function Kernwaardeblad({ id, opzet }: BladProps) {
  const { keuze, naslag, kernwaarden, t } = opzet
  const kernwaarde = getKernwaarde(id, keuze)
  if (!kernwaarde) notFound()
  const vragen = getAlle('vraag', keuze).filter(({ bij }) => bij === kernwaarde.id)
  const kernpunten = getAlle('kernpunt', keuze).filter(({ bij }) => bij === kernwaarde.id)
  // Wat rechtstreeks bij de kernwaarde hoort, staat al in haar tekst.
  const lijst = (soort: Lijstsoort) =>
    getAlle(soort, keuze).filter(item => item.bij !== kernwaarde.id && getKernwaardeVan(item, keuze) === kernwaarde)

  return (
    <Itemblad
      item={kernwaarde}
      naslag={naslag}
      kernwaarden={kernwaarden}
      reeks={getKernwaarden(keuze)}
      kantlijn={
        <span className="merk text-5xl leading-none" aria-hidden="true">
          {kernwaarde.letter}
        </span>
      }
      inleiding={
        <p className="stelling text-inkt" lang={kernwaarde.taal}>
          {kernwaarde.samenvatting}
        </p>
      }
    >
      <Tekst item={kernwaarde} naslag={naslag} alineas={maakAlineas(kernwaarde, naslag)} />
      <section aria-labelledby="vragen">
        <h2 id="vragen" className="mb-3 mt-4">
          {t('groepen.vraag')}
        </h2>
        <Vragenlijst vragen={vragen} naslag={naslag} />
      </section>
      {kernpunten.length > 0 && (
        <section aria-labelledby="kernpunten">
          <h2 id="kernpunten" className="mb-3 mt-4">
            {t('groepen.kernpunt')}
          </h2>
          <Kernpuntenlijst kernpunten={kernpunten} naslag={naslag} kiesbaar />
          <Voorstelkoppeling item={kernwaarde} naslag={naslag} nieuw />
        </section>
      )}
      {LIJSTSOORTEN.map(soort => (
        <Relaties key={soort} kop={t(`groepen.${soort}`)} id={soort} items={lijst(soort)} naslag={naslag} groot />
      ))}
      <Relaties kop={t('item.zieOok')} id="zie-ook" items={getBuren(kernwaarde, keuze)} naslag={naslag} />
    </Itemblad>
  )
}
