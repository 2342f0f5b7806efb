import type { Taal } from '@/lib/domain/taal'
import { vul } from '@/lib/i18n/vul'
import type { UitslagMetVoorstel } from '@/lib/search/voorstel'
import { metVraag } from './adres-met-vraag'
import { NietsGevonden } from './niets-gevonden'
import type { Zoekteksten } from './teksten'
import { Trefferlijst } from './trefferlijst'

interface Props {
  vraag: string
  uitslag: UitslagMetVoorstel
  taal: Taal
  /** Adres van de pagina zelf. */
  naar: string
  begrippen: string
  /** Er is binnen een soort of oudere uitgave gezocht. */
  gefilterd: boolean
  teksten: Zoekteksten
}

/** Wat er bij een vraag gevonden is, met het aantal in woorden, of dat er niets is. */
export function Zoekuitslag({ vraag, uitslag, taal, naar, begrippen, gefilterd, teksten }: Props) {
  const { zoeken } = teksten
  const { aantal, treffers, voorstel } = uitslag
  const ruimer = gefilterd && <a href={metVraag(naar, vraag)}>{zoeken.buitenFilter}</a>
  if (aantal === 0)
    return (
      <div className="grid gap-2">
        <NietsGevonden vraag={vraag} voorstel={voorstel} naar={naar} begrippen={begrippen} teksten={teksten} />
        {ruimer && <p>{ruimer}</p>}
      </div>
    )
  return (
    <section aria-labelledby="gevonden" className="grid gap-4">
      <h2 id="gevonden" className="text-xl wrap-anywhere">
        {aantal === 1 ? vul(zoeken.een, { vraag }) : vul(zoeken.meer, { aantal: String(aantal), vraag })}
      </h2>
      {aantal > treffers.length && <p>{vul(zoeken.eerste, { max: String(treffers.length) })}</p>}
      {ruimer && <p>{ruimer}</p>}
      <Trefferlijst treffers={treffers} taal={taal} teksten={teksten} />
    </section>
  )
}
