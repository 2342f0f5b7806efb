import type { Taal } from '@/lib/domain/taal'
import type { Keuzeveld } from './gebruik-keuzeveld'
import type { Soortgroep } from './groepeer'
import type { Zoekteksten } from './teksten'
import type { Vensterrij } from './vensterrij'
import { Venstertreffer } from './venstertreffer'

interface Props {
  groepen: Soortgroep<Vensterrij>[]
  keuzeveld: Keuzeveld
  taal: Taal
  teksten: Zoekteksten
}

/**
 * De resultaten per soort. De sleutels zijn plekken en geen ids: verandert de lijst, dan verandert zij meestal helemaal,
 * en bijwerken is veel sneller dan weggooien en opnieuw maken.
 */
export function Vensterlijst({ groepen, keuzeveld, taal, teksten }: Props) {
  const rijen = groepen.flatMap(({ items }) => items)
  return (
    <div {...keuzeveld.lijst} className="vensterlijst" hidden={groepen.length === 0}>
      {groepen.map(({ soort, items }, plek) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: met opzet, zie boven.
        // biome-ignore lint/a11y/useSemanticElements: in een lijst met keuzes hoort geen fieldset.
        <div key={plek} role="group" aria-labelledby={`zoekgroep-${plek}`}>
          <div id={`zoekgroep-${plek}`} className="kopje">
            {teksten.groepen[soort]}
          </div>
          {items.map((rij, plek) => (
            <a
              // biome-ignore lint/suspicious/noArrayIndexKey: met opzet, zie boven.
              key={plek}
              {...keuzeveld.treffers[rijen.indexOf(rij)]}
              href={rij.url}
              tabIndex={-1}
              className="venstertreffer"
            >
              <Venstertreffer rij={rij} taal={taal} />
            </a>
          ))}
        </div>
      ))}
    </div>
  )
}
