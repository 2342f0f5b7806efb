import { getMDXComponent } from '@contentlayer2/core/client'
import type { ComponentType } from 'react'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item } from '@/lib/domain/onderdeel'
import type { Alineas } from './alinea'
import { type Koppenrang, maakComponenten } from './componenten'

type Inhoud = ComponentType<{ components: ReturnType<typeof maakComponenten> }>

const gemaakt = new Map<string, Inhoud>()

/** Maakt de gecompileerde tekst één keer tot component; de controles hebben haar al code-vrij bevonden. */
function inhoudVan(code: string): Inhoud {
  const bestaand = gemaakt.get(code)
  if (bestaand) return bestaand
  const inhoud: Inhoud = getMDXComponent(code)
  gemaakt.set(code, inhoud)
  return inhoud
}

interface Props {
  item: Pick<Extract<Item, { tekst: unknown }>, 'id' | 'taal' | 'tekst'>
  naslag: Naslag
  /** Op welk niveau een ## in de tekst op deze pagina staat. */
  koppen?: Koppenrang
  /** Waar elke alinea te citeren is; zonder dit heeft zij geen eigen adres op deze pagina. */
  alineas?: Alineas
}

/** De lopende tekst van een item, met werkende verwijzingen. */
export function Tekst({ item, naslag, koppen = 2, alineas }: Props) {
  const Inhoud = inhoudVan(item.tekst.code)
  return (
    <div className="lopend" lang={item.taal}>
      <Inhoud
        components={maakComponenten(
          item,
          naslag,
          koppen,
          deel => <Tekst item={deel} naslag={naslag} koppen={koppen} />,
          alineas,
        )}
      />
    </div>
  )
}
