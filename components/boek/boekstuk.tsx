import type { ReactNode } from 'react'
import { Verwijzingenregel } from '@/components/bron/verwijzingenregel'
import { Tekst } from '@/components/mdx/tekst'
import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'

interface Props {
  item: Onderdeel
  naslag: Naslag
  /** In plaats van het id, zoals een paragraafnummer. */
  merk?: string
  kopniveau?: 'h3' | 'h4'
  /** Wat tussen de kop en de tekst staat. */
  children?: ReactNode
}

/** Eén onderdeel in het boek. Het merk staat in de kop zelf: zo noemt ook de bladwijzer in de PDF het. */
export function Boekstuk({ item, naslag, merk = item.id, kopniveau: Kop = 'h3', children }: Props) {
  const overige = item.bronnen.filter(({ bron }) => !item.tekst.bronnen.includes(bron))
  return (
    <section className="boekstuk" data-letter={naslag.letter(item) ?? ''}>
      <Kop id={slugVan(item.id)}>
        <span className="merk">{merk}</span> <span lang={item.taal}>{item.titel}</span>
      </Kop>
      {children}
      <Tekst item={item} naslag={naslag} koppen={4} />
      <Verwijzingenregel verwijzingen={overige} naslag={naslag} />
      {'zonderBron' in item && item.zonderBron && (
        <p className="wijs mt-2 text-grijs" lang={item.taal}>
          {item.zonderBron}
        </p>
      )}
    </section>
  )
}
