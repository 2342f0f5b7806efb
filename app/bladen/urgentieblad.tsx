import { notFound } from 'next/navigation'
import type { BladProps } from '@/app/pagina'
import { maakAlineas } from '@/components/mdx/alinea'
import { Tekst } from '@/components/mdx/tekst'
import { Itemblad } from '@/components/onderdeel/itemblad'
import { Relaties } from '@/components/onderdeel/relaties'
import { Urgentievorm } from '@/components/urgentie/urgentievorm'
import { getAlle, getBuren, getVan, moetItem } from '@/lib/content/kader'

/** Het blad van één urgentieniveau, vandaag of in een uitgave. */
export function Urgentieblad({ id, opzet }: BladProps) {
  const { keuze, naslag, kernwaarden, t } = opzet
  const niveau = getVan('urgentieniveau', id, keuze)
  if (!niveau) notFound()
  const buren = getBuren(niveau, keuze).filter(({ id }) => id !== niveau.bij)
  return (
    <Itemblad item={niveau} naslag={naslag} kernwaarden={kernwaarden} reeks={getAlle('urgentieniveau', keuze)}>
      <div className="flex items-center gap-5">
        <Urgentievorm niveau={niveau.id} className="size-20" />
        <div>
          <p className="kopje">{t('urgentie.termijn')}</p>
          <p className="text-2xl font-semibold" lang={niveau.taal}>
            {niveau.termijn}
          </p>
        </div>
      </div>
      <Tekst item={niveau} naslag={naslag} alineas={maakAlineas(niveau, naslag)} />
      <p className="wijs text-grijs">{t('urgentie.geenAdvies')}</p>
      <Relaties
        kop={t('item.hoortBij')}
        id="hoort-bij"
        items={[moetItem(niveau.bij, keuze), ...buren]}
        naslag={naslag}
      />
    </Itemblad>
  )
}
