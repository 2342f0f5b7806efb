import { useTranslations } from 'next-intl'
import { BronRegel } from '@/components/bron/bron-regel'
import type { Naslag } from '@/lib/domain/naslag'
import type { Bron, Item } from '@/lib/domain/onderdeel'

interface Props {
  bronnen: Bron[]
  naslag: Naslag
  /** Het anker van een bron op deze pagina. */
  anker: (bron: Bron) => string
}

/** De bronnen die de editie noemt, op titel, met hun adres als dat bekend is. */
export function Boekbronnen({ bronnen, naslag, anker }: Props) {
  const t = useTranslations()
  // Hier is de bron zelf het doel; de koppeling gaat naar buiten, en zonder adres blijft zij ter plaatse.
  const naarBuiten = (item: Item) => ('url' in item && item.url) || naslag.adres(item)
  return (
    <section className="boekdeel naslagdeel">
      <h2 id="deel-bronnen">{t('secties.bronnen')}</h2>
      <p className="mb-4">{t('boek.naslag')}</p>
      <ul className="wijs grid gap-2">
        {bronnen.map(bron => (
          <li key={bron.id} id={anker(bron)}>
            <BronRegel bron={bron} naslag={{ ...naslag, adres: naarBuiten }} />
          </li>
        ))}
      </ul>
    </section>
  )
}
