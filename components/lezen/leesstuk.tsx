import type { ReactNode } from 'react'
import { Tekst } from '@/components/mdx/tekst'
import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'

interface Props {
  item: Onderdeel
  naslag: Naslag
  /** In plaats van het id, zoals een paragraafnummer. */
  merk?: string
  children?: ReactNode
}

/** Eén onderdeel in de doorlopende tekst, met zijn merk erboven en een anker. */
export function Leesstuk({ item, naslag, merk = item.id, children }: Props) {
  const slug = slugVan(item.id)
  return (
    <section id={slug} aria-labelledby={`${slug}-kop`} data-letter={naslag.letter(item) ?? ''} className="leesstuk">
      <a className="merk" href={`#${slug}`}>
        {merk}
      </a>
      <div>
        <h3 id={`${slug}-kop`} lang={item.taal} className="mb-3">
          {item.titel}
        </h3>
        {children}
        <Tekst item={item} naslag={naslag} koppen={4} />
      </div>
    </section>
  )
}
