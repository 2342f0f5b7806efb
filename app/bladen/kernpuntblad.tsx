import { notFound } from 'next/navigation'
import type { BladProps } from '@/app/pagina'
import { Tekst } from '@/components/mdx/tekst'
import { Itemblad } from '@/components/onderdeel/itemblad'
import { Relaties } from '@/components/onderdeel/relaties'
import { getAlle, getBuren, getKernpunt, getKernwaardeVan } from '@/lib/content/kader'

/** Het blad van één kernpunt, vandaag of in een uitgave. */
export function Kernpuntblad({ id, opzet }: BladProps) {
  const { keuze, naslag, kernwaarden, t } = opzet
  const kernpunt = getKernpunt(id, keuze)
  const kernwaarde = kernpunt && getKernwaardeVan(kernpunt, keuze)
  if (!kernpunt || !kernwaarde) notFound()
  const buren = getBuren(kernpunt, keuze)
  const vragen = buren.filter(({ soort }) => soort === 'vraag')
  const signalen = buren.filter(({ soort }) => soort === 'signaal')
  const overig = buren.filter(({ soort }) => soort !== 'vraag' && soort !== 'signaal')
  return (
    <Itemblad
      item={kernpunt}
      naslag={naslag}
      kernwaarden={kernwaarden}
      kruimels={[{ naam: kernwaarde.titel, href: naslag.adres(kernwaarde), taal: kernwaarde.taal }]}
      reeks={getAlle('kernpunt', keuze)}
      marge={
        <>
          <Relaties kop={t('kernpunt.uitleg')} id="uitleg-vragen" items={vragen} naslag={naslag} />
          <Relaties kop={t('kernpunt.signalen')} id="signalen" items={signalen} naslag={naslag} />
          <Relaties kop={t('item.zieOok')} id="zie-ook" items={overig} naslag={naslag} />
        </>
      }
    >
      <div className="stelling">
        <Tekst item={kernpunt} naslag={naslag} />
      </div>
    </Itemblad>
  )
}
