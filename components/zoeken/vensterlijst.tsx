import { memo } from 'react'
import type { Taal } from '@/lib/domain/taal'
import type { Keuzeveld } from './gebruik-keuzeveld'
import type { Treffergroep } from './groepeer'
import type { Zoekteksten } from './teksten'
import { Venstertreffer } from './venstertreffer'

interface Props {
  groepen: Treffergroep[]
  keuzeveld: Keuzeveld
  taal: Taal
  teksten: Zoekteksten
}

/**
 * De resultaten per soort. Onthouden: bij een spatie of een lidwoord verandert er niets. De sleutels zijn plekken en geen
 * ids: verandert de lijst, dan verandert zij meestal helemaal, en bijwerken is veel sneller dan weggooien en opnieuw maken.
 */
export const Vensterlijst = memo(function Vensterlijst({ groepen, keuzeveld, taal, teksten }: Props) {
  const treffers = groepen.flatMap(({ items }) => items)
  return (
    <div {...keuzeveld.lijst} className="vensterlijst" hidden={groepen.length === 0}>
      {groepen.map(({ soort, items }, plek) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: met opzet, zie boven.
        // biome-ignore lint/a11y/useSemanticElements: in een lijst met keuzes hoort geen fieldset.
        <div key={plek} role="group" aria-labelledby={`zoekgroep-${plek}`}>
          <div id={`zoekgroep-${plek}`} className="kopje">
            {teksten.groepen[soort]}
          </div>
          {items.map((treffer, plek) => (
            <a
              // biome-ignore lint/suspicious/noArrayIndexKey: met opzet, zie boven.
              key={plek}
              {...keuzeveld.treffers[treffers.indexOf(treffer)]}
              href={treffer.url}
              tabIndex={-1}
              className="venstertreffer"
            >
              <Venstertreffer treffer={treffer} taal={taal} teksten={teksten} />
            </a>
          ))}
        </div>
      ))}
    </div>
  )
})
