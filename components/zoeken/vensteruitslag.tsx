import { type RefObject, useLayoutEffect, useMemo } from 'react'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'
import { metVraag } from './adres-met-vraag'
import { bewaarVraag } from './adresvraag'
import type { Keuzeveld } from './gebruik-keuzeveld'
import { useNaRust } from './gebruik-na-rust'
import { useVraag } from './gebruik-vraag'
import { useZoeker } from './gebruik-zoeker'
import { groepeer, type Treffergroep } from './groepeer'
import { Melding } from './melding'
import { NietsGevonden } from './niets-gevonden'
import type { Vensterteksten } from './teksten'
import { telling } from './telling'
import { Toetskeuze } from './toetskeuze'
import { Vensterlijst } from './vensterlijst'
import { Voorbeelden } from './voorbeelden'

interface Props {
  taal: Taal
  /** Adres van de pagina *zoeken*. */
  naar: string
  beginvraag: string
  veld: RefObject<HTMLInputElement | null>
  keuzeveld: Keuzeveld
  teksten: Vensterteksten
  /** Hoeveel resultaten er staan, en of er nog niets getypt is: dat moet ook het veld weten. */
  bijAantal: (aantal: number) => void
  bijLeeg: (leeg: boolean) => void
}

/** Meer past niet in beeld, met van elk twee regels tekst; de pagina *zoeken* toont de rest. */
const KEUZE = { max: 6, lengte: 140 }
const GEEN: Treffergroep[] = []

/** Alles onder het veld: wat er bij de vraag gevonden is, of wat men kan doen. */
export function Vensteruitslag(props: Props) {
  const { taal, naar, beginvraag, veld, keuzeveld, teksten, bijAantal, bijLeeg } = props
  const { venster } = teksten
  const [vraag, stelVraag] = useVraag(veld, beginvraag, keuzeveld.naarEerste)
  const stand = useZoeker(taal)
  const begint = vraag === ''
  const leeg = vraag.trim() === ''
  const uitslag = useMemo(
    () => (typeof stand === 'object' && !leeg ? stand.zoeker(vraag, KEUZE) : undefined),
    [stand, vraag, leeg],
  )
  const groepen = useMemo(() => (uitslag ? groepeer(uitslag.treffers) : GEEN), [uitslag])
  const getoond = uitslag?.treffers.length ?? 0
  const tel = uitslag ? telling(uitslag.aantal, getoond, teksten) : ''
  // Voor het beeld er is: het veld en de lijst kloppen dan samen.
  useLayoutEffect(() => bijAantal(getoond), [bijAantal, getoond])
  useLayoutEffect(() => bijLeeg(begint), [bijLeeg, begint])
  // Niet bij elke toets: Safari staat honderd keer in de halve minuut toe.
  useNaRust(vraag, 400, bewaarVraag)

  return (
    <>
      <Melding tekst={tel} />
      <div className="midden">
        <div className="uitslag">
          {stand === 'mislukt' && <p>{venster.mislukt}</p>}
          {stand === 'laden' && !leeg && <p>{venster.laden}</p>}
          {leeg && (
            <>
              <p id="zoekhulp" className="wijs text-grijs">
                {venster.hulp}
              </p>
              <Voorbeelden naar={naar} teksten={teksten} bijKeuze={stelVraag} />
            </>
          )}
          {uitslag?.aantal === 0 && (
            <NietsGevonden
              vraag={vraag.trim()}
              voorstel={uitslag.voorstel}
              naar={naar}
              begrippen={adresVan({ sectie: 'begrippen' }, taal)}
              teksten={teksten}
              bijVoorstel={stelVraag}
            />
          )}
        </div>
        <Vensterlijst groepen={groepen} keuzeveld={keuzeveld} taal={taal} teksten={teksten} />
      </div>
      <div className="voetje">
        <span aria-hidden="true">{tel}</span>
        {!!uitslag?.aantal && <a href={metVraag(naar, vraag)}>{venster.alles}</a>}
        <Toetskeuze tekst={venster.toets} />
      </div>
    </>
  )
}
