import { notFound } from 'next/navigation'
import type { BladProps } from '@/app/pagina'
import { maakAlineas } from '@/components/mdx/alinea'
import { Tekst } from '@/components/mdx/tekst'
import { Itemblad } from '@/components/onderdeel/itemblad'
import { Relaties } from '@/components/onderdeel/relaties'
import { OpDezePagina } from '@/components/ui/op-deze-pagina'
import { KortAntwoord } from '@/components/vraag/kort-antwoord'
import { getAlle, getBuren, getKernwaardeVan, getVan } from '@/lib/content/kader'
import { slugVan } from '@/lib/domain/id'

/** Het blad van één vraag, vandaag of in een uitgave. */
export function Vraagblad({ id, opzet }: BladProps) {
  const { keuze, naslag, kernwaarden, t } = opzet
  const vraag = getVan('vraag', id, keuze)
  const kernwaarde = vraag && getKernwaardeVan(vraag, keuze)
  if (!vraag || !kernwaarde) notFound()
  const koppen = vraag.tekst.koppen.map(({ tekst, anker }) => ({ tekst, anker: `${slugVan(vraag.id)}-${anker}` }))
  const buren = getBuren(vraag, keuze)
  const kernpunten = buren.filter(({ soort }) => soort === 'kernpunt')
  const overig = buren.filter(({ soort }) => soort !== 'kernpunt')
  return (
    <Itemblad
      item={vraag}
      naslag={naslag}
      kernwaarden={kernwaarden}
      kruimels={[{ naam: kernwaarde.titel, href: naslag.adres(kernwaarde), taal: kernwaarde.taal }]}
      reeks={getAlle('vraag', keuze)}
      marge={
        <>
          <OpDezePagina koppen={koppen} taal={vraag.taal} vorm="breed" />
          <Relaties kop={t('groepen.kernpunt')} id="kernpunten" items={kernpunten} naslag={naslag} />
          <Relaties kop={t('item.zieOok')} id="zie-ook" items={overig} naslag={naslag} />
        </>
      }
    >
      <KortAntwoord vraag={vraag} />
      <OpDezePagina koppen={koppen} taal={vraag.taal} vorm="smal" />
      <section aria-labelledby="antwoord">
        <h2 id="antwoord" className="sr-only">
          {t('vraag.antwoord')}
        </h2>
        <Tekst item={vraag} naslag={naslag} koppen={3} alineas={maakAlineas(vraag, naslag)} />
      </section>
    </Itemblad>
  )
}
