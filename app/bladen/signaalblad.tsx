import { notFound } from 'next/navigation'
import type { BladProps } from '@/app/pagina'
import { maakAlineas } from '@/components/mdx/alinea'
import { Tekst } from '@/components/mdx/tekst'
import { Itemblad } from '@/components/onderdeel/itemblad'
import { Relaties } from '@/components/onderdeel/relaties'
import { GeenOvertreding } from '@/components/signaal/geen-overtreding'
import { getAlle, getBuren, getVan } from '@/lib/content/kader'

/** Het blad van één signaal, vandaag of in een uitgave. */
export function Signaalblad({ id, opzet }: BladProps) {
  const { keuze, naslag, kernwaarden, t } = opzet
  const signaal = getVan('signaal', id, keuze)
  if (!signaal) notFound()
  return (
    <Itemblad item={signaal} naslag={naslag} kernwaarden={kernwaarden} reeks={getAlle('signaal', keuze)}>
      <Tekst item={signaal} naslag={naslag} alineas={maakAlineas(signaal, naslag)} />
      <GeenOvertreding naslag={naslag} />
      <Relaties kop={t('signalen.kijkNaar')} id="kijk-naar" items={getBuren(signaal, keuze)} naslag={naslag} />
    </Itemblad>
  )
}
