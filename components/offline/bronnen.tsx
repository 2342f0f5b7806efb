import { useTranslations } from 'next-intl'
import { Brongegevens } from '@/components/bron/brongegevens'
import type { Bron, Item } from '@/lib/domain/onderdeel'
import type { Bestandsinhoud } from './inhoud'
import { Merkenregel } from './merkenregel'

/** Elke bron, met wie haar noemt en de vindplaats die daar staat. */
export function Bronnen({ bronnen, naslag, gebruik }: Bestandsinhoud) {
  const t = useTranslations()
  const vindplaatsVan = (bron: Bron, item: Item) =>
    ('bronnen' in item ? item.bronnen : [])
      .filter(verwijzing => verwijzing.bron === bron.id && verwijzing.vindplaats)
      .map(({ vindplaats, opgezocht }) => `${vindplaats}${opgezocht ? `, ${t('bronnen.opgezocht')}` : ''}`)
      .join('; ')
  return (
    <ul className="rijen">
      {bronnen.map(bron => {
        const items = gebruik(bron.id)
        return (
          <li key={bron.id} id={bron.id}>
            <h3 className="mb-2 text-base" lang={bron.taal}>
              {bron.titel}
            </h3>
            <Brongegevens bron={bron} />
            {items.length === 0 && <p className="wijs mt-2 text-grijs">{t('bronnen.nietInKader')}</p>}
            <Merkenregel
              kop={t('offline.genoemdBij')}
              items={items}
              naslag={naslag}
              erbij={item => vindplaatsVan(bron, item)}
            />
          </li>
        )
      })}
    </ul>
  )
}
