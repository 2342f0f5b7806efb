import { type RefObject, useLayoutEffect, useMemo } from 'react'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'
import type { Keuzeveld } from './gebruik-keuzeveld'
import { useUitslag } from './gebruik-uitslag'
import { useZoeker } from './gebruik-zoeker'
import { groepeer } from './groepeer'
import { Melding } from './melding'
import { NietsGevonden } from './niets-gevonden'
import type { Vensterteksten } from './teksten'
import { telling } from './telling'
import { Toetskeuze } from './toetskeuze'
import { Vensterlijst } from './vensterlijst'
import type { Vensterrij } from './vensterrij'
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

const GEEN: Vensterrij[] = []

/** Alles onder het veld: wat er bij de vraag gevonden is, of wat men kan doen. */
export function Vensteruitslag(props: Props) {
  const { taal, naar, beginvraag, veld, keuzeveld, teksten, bijAantal, bijLeeg } = props
  const { venster } = teksten
  const stand = useZoeker(taal)
  const zoeker = typeof stand === 'object' ? stand.zoeker : undefined
  const bijLetter = keuzeveld.naarEerste
  const { vraag, uitslag, stelVraag } = useUitslag({ veld, beginvraag, zoeker, teksten, bijLetter })
  const begint = vraag === ''
  // Zolang er niets te melden is, blijft staan wat men kan doen.
  const leeg = zoeker ? !uitslag : vraag.trim() === ''
  const rijen = uitslag?.rijen ?? GEEN
  const groepen = useMemo(() => groepeer(rijen), [rijen])
  const getoond = rijen.length
  const tel = uitslag ? telling(uitslag.aantal, getoond, teksten) : ''
  // Voor het beeld er is: het veld en de lijst kloppen dan samen.
  useLayoutEffect(() => bijAantal(getoond), [bijAantal, getoond])
  useLayoutEffect(() => bijLeeg(begint), [bijLeeg, begint])

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
        {getoond > 0 && <button type="submit">{venster.alles}</button>}
        <Toetskeuze tekst={venster.toets} />
      </div>
    </>
  )
}
