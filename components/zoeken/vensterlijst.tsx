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

/** De resultaten per soort. Wat er te tonen is, geeft Base UI zelf door. */
export function Vensterlijst({ naam, taal, teksten }: Props) {
  return (
    <Autocomplete.List aria-label={naam} className="vensterlijst">
      {({ soort, items }: Treffergroep) => (
        <Autocomplete.Group key={soort} items={items}>
          <Autocomplete.GroupLabel className="kopje">{teksten.groepen[soort]}</Autocomplete.GroupLabel>
          <Autocomplete.Collection>
            {(treffer: Treffer) => <Venstertreffer key={treffer.id} treffer={treffer} taal={taal} teksten={teksten} />}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  )
}
