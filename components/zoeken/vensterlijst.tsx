import { Autocomplete } from '@base-ui/react/autocomplete'
import type { Taal } from '@/lib/domain/taal'
import type { Treffer } from '@/lib/search/zoek'
import type { Treffergroep } from './groepeer'
import type { Zoekteksten } from './teksten'
import { Venstertreffer } from './venstertreffer'

interface Props {
  naam: string
  taal: Taal
  teksten: Zoekteksten
}

/**
 * De resultaten per soort; wat er te tonen is, geeft Base UI zelf door. De sleutels zijn plekken en geen ids: bij elke
 * toets verandert de hele lijst, en bijwerken is veel sneller dan weggooien en opnieuw maken.
 */
export function Vensterlijst({ naam, taal, teksten }: Props) {
  return (
    <Autocomplete.List aria-label={naam} className="vensterlijst">
      {({ soort, items }: Treffergroep, plek: number) => (
        <Autocomplete.Group key={plek} items={items}>
          <Autocomplete.GroupLabel className="kopje">{teksten.groepen[soort]}</Autocomplete.GroupLabel>
          <Autocomplete.Collection>
            {(treffer: Treffer, plek: number) => (
              <Venstertreffer key={plek} treffer={treffer} taal={taal} teksten={teksten} />
            )}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  )
}
