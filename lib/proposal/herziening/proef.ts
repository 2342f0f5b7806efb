import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { inTijdelijkeMap } from '@/lib/checks/proef'
import type { Herziening, Itemherziening } from '@/lib/domain/herziening'
import { metEditie, type Proefkader } from '@/lib/edities/proef'
import { maakHerziening } from './maak-herziening'

/** De herziening die ontstaat als `doe` een klein geldig kader met editie 1.0.0 verandert. Alleen voor tests. */
export const herzie = (doe: (kader: Proefkader) => void, vooraf: (kader: Proefkader) => void = () => {}): Herziening =>
  metEditie(kader =>
    inTijdelijkeMap(voor => {
      vooraf(kader)
      cpSync(join(kader.wortel, 'content'), join(voor, 'content'), { recursive: true })
      doe(kader)
      return maakHerziening(voor, kader.wortel)
    }),
  )

/** Zoals een lezer de redline ziet: `[-weg-]` en `{+nieuw+}`; de alinea's op regels. */
export const toonBlokken = (blokken: Itemherziening['blokken']): string =>
  blokken
    .map(blok =>
      blok
        .map(({ soort, tekst }) => (soort === 'weg' ? `[-${tekst}-]` : soort === 'nieuw' ? `{+${tekst}+}` : tekst))
        .join(''),
    )
    .join('\n')
