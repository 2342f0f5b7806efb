import { useTranslations } from 'next-intl'
import { Dossierkoppeling } from '@/components/dossier/dossierkoppeling'
import { Tekst } from '@/components/mdx/tekst'
import { Merk } from '@/components/ui/merk'
import type { Naslag } from '@/lib/domain/naslag'
import type { Kernpunt } from '@/lib/domain/onderdeel'

/** Alle kernpunten als tabel. Op de telefoon staan de bronnen onder de tekst; de rollen houden het een tabel. */
export function Kernpuntentabel({ kernpunten, naslag }: { kernpunten: Kernpunt[]; naslag: Naslag }) {
  const t = useTranslations('kernpunten')
  if (kernpunten.length === 0) return null
  const cel = 'block py-1 marge:table-cell marge:py-3 marge:pr-6 align-top'
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: zonder rol verliest een tabel haar betekenis zodra CSS de weergave verandert
    <table role="table" className="block w-full marge:table">
      <thead role="rowgroup" className="sr-only marge:not-sr-only marge:table-header-group">
        <tr role="row" className="wijs text-left">
          <th role="columnheader" scope="col" className="py-2 pr-6">
            {t('kolomId')}
          </th>
          <th role="columnheader" scope="col" className="py-2 pr-6">
            {t('kolomTekst')}
          </th>
          <th role="columnheader" scope="col" className="py-2">
            {t('kolomBronnen')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" className="block marge:table-row-group">
        {kernpunten.map(kernpunt => (
          <tr role="row" key={kernpunt.id} className="block border-t border-lijn py-3 marge:table-row marge:py-0">
            <th role="rowheader" scope="row" className={`${cel} text-left marge:w-[9rem]`}>
              <Merk item={kernpunt} naslag={naslag} />
            </th>
            <td role="cell" className={`${cel} marge:w-[38rem]`}>
              <Tekst item={kernpunt} naslag={naslag} />
              <Dossierkoppeling item={kernpunt} naslag={naslag} />
            </td>
            <td role="cell" className={`${cel} wijs`}>
              <ul>
                {kernpunt.bronnen.map(({ bron }) => (
                  <li key={bron}>
                    <a className="inline-block py-0.5" href={naslag.adres(naslag.bron(bron))}>
                      {naslag.bron(bron).titel}
                    </a>
                  </li>
                ))}
              </ul>
              {kernpunt.zonderBron && <span className="text-grijs">{t('geenBron')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: zie boven
  )
}
