// biome-ignore-all lint/correctness/noComponentHookFactories: servercomponenten zonder toestand; elke tekst krijgt ze met haar eigen naslag
import type { ReactNode } from 'react'
import { Lijstonderdelen } from '@/components/onderdeel/lijstonderdelen'
import { Urgentieschaal } from '@/components/urgentie/urgentieschaal'
import { isCode, slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item, Lijstonderdeel } from '@/lib/domain/onderdeel'
import type { Lijstsoort } from '@/lib/domain/soort'
import { Alinea, type Alineas } from './alinea'
import { VoetnootNummer } from './voetnoten'

export type Koppenrang = 2 | 3 | 4
const KOPPEN = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

/** Toont de tekst van een onderdeel binnen deze tekst. */
type Toon = (onderdeel: Lijstonderdeel) => ReactNode

interface MetId {
  id: string
  children?: ReactNode
}

/** Een kop op de plaats die de pagina haar geeft, met een anker dat op de hele pagina uniek is. */
function maakKop(diepte: number, item: Pick<Item, 'id'>) {
  const Kop = KOPPEN[Math.min(diepte, 6) - 2] ?? 'h6'
  return ({ id, children }: { id?: string; children?: ReactNode }) => (
    <Kop id={`${slugVan(item.id)}-${id}`}>{children}</Kop>
  )
}

/** Een alinea of lijstpunt; het nummer dat bij de build is gegeven, telt alleen waar de tekst te citeren is. */
function maakBlok(Blok: 'p' | 'li', alineas: Alineas | undefined) {
  return ({ 'data-alinea': nr, children }: { 'data-alinea'?: number; children?: ReactNode }) =>
    alineas && nr ? (
      <Alinea blok={Blok} nr={Number(nr)} alineas={alineas}>
        {children}
      </Alinea>
    ) : (
      <Blok>{children}</Blok>
    )
}

/** De componenten van lib/content/mdx/componenten.ts, zoals de lezer ze ziet. */
export function maakComponenten(
  item: Pick<Item, 'id'>,
  naslag: Naslag,
  koppen: Koppenrang,
  toon: Toon,
  alineas?: Alineas,
) {
  const Zie = ({ id, children }: MetId) => {
    const doel = naslag.vind(id)
    // Alleen een bevinding of wijziging mag noemen wat vervallen is; daar leidt niets meer heen.
    if (!doel) return children ?? id
    if (children) return <a href={naslag.adres(doel)}>{children}</a>
    return isCode(id) ? (
      <a className="merk" data-letter={naslag.letter(doel) ?? ''} href={naslag.adres(doel)}>
        {id}
        <span className="sr-only"> ({doel.titel})</span>
      </a>
    ) : (
      <a href={naslag.adres(doel)}>{doel.titel}</a>
    )
  }
  const Bron = ({ id, children }: MetId) => {
    const bron = naslag.bron(id)
    return <a href={naslag.adres(bron)}>{children ?? bron.titel}</a>
  }
  const Begrip = ({ id, children }: MetId) => {
    const begrip = naslag.begrip(id)
    return (
      <a className="begrip" href={naslag.adres(begrip)} data-uitleg={begrip.kort}>
        {children ?? begrip.titel}
      </a>
    )
  }
  return {
    Zie,
    Bron,
    Begrip,
    Voetnoot: ({ nr }: { nr: string }) => <VoetnootNummer nr={Number(nr)} />,
    Onderdelen: ({ soort }: { soort: Lijstsoort }) => (
      <Lijstonderdelen
        onderdelen={naslag.lijst(soort, item.id)}
        naslag={naslag}
        toon={toon}
        citeerbaar={alineas !== undefined}
      />
    ),
    Urgentieschaal: () => <Urgentieschaal niveaus={naslag.urgentie} naslag={naslag} />,
    p: maakBlok('p', alineas),
    li: maakBlok('li', alineas),
    h2: maakKop(koppen, item),
    h3: maakKop(koppen + 1, item),
    h4: maakKop(koppen + 2, item),
  }
}
