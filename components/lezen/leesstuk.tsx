import type { ReactNode } from 'react'
import { Verwijzingenregel } from '@/components/bron/verwijzingenregel'
import { Citeerkoppeling } from '@/components/citeren/citeerkoppeling'
import { Standregel } from '@/components/editie/standregel'
import type { Alineas } from '@/components/mdx/alinea'
import { Tekst } from '@/components/mdx/tekst'
import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'

interface Props {
  item: Onderdeel
  naslag: Naslag
  /** In plaats van het id, zoals een paragraafnummer. */
  merk?: string
  /** Waar het merk heen leidt: de plek zelf, of het korte adres. */
  href?: string
  kopniveau?: 'h2' | 'h3' | 'h4'
  /** Waar elke alinea te citeren is; op de leespagina is dat elders. */
  alineas?: Alineas
  children?: ReactNode
}

/** Eén onderdeel in de doorlopende tekst, met zijn merk erboven en een anker. */
export function Leesstuk({ item, naslag, merk = item.id, href, kopniveau: Kop = 'h3', alineas, children }: Props) {
  const slug = slugVan(item.id)
  // Wat de tekst zelf al noemt, hoeft er niet nog eens onder.
  const overige = item.bronnen.filter(({ bron }) => !item.tekst.bronnen.includes(bron))
  return (
    // Het merk hoort bij de naam: twee onderdelen kunnen dezelfde titel hebben.
    <section
      id={slug}
      aria-labelledby={`${slug}-merk ${slug}-kop`}
      data-letter={naslag.letter(item) ?? ''}
      className="leesstuk"
    >
      <a id={`${slug}-merk`} className="merk" href={href ?? `#${slug}`}>
        {merk}
      </a>
      <div>
        <Kop id={`${slug}-kop`} lang={item.taal} className="mb-3">
          {item.titel}
        </Kop>
        <Standregel item={item} naslag={naslag} />
        {children}
        <Tekst item={item} naslag={naslag} koppen={Kop === 'h2' ? 3 : 4} alineas={alineas} />
        <Verwijzingenregel verwijzingen={overige} naslag={naslag} />
        {'zonderBron' in item && item.zonderBron && <p className="wijs mt-2 text-grijs">{item.zonderBron}</p>}
        {alineas && <Citeerkoppeling item={item} naslag={naslag} />}
      </div>
    </section>
  )
}
