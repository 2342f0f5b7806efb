'use client'

import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import zoekteksten from '@/.contentlayer/zoekteksten.json'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'
import { metVraag } from './adres-met-vraag'
import { schrijfAdresvraag } from './adresvraag'
import { useKeuzeveld } from './gebruik-keuzeveld'
import { useNaRust } from './gebruik-na-rust'
import { useZichthoogte } from './gebruik-zichthoogte'
import { useZoeker } from './gebruik-zoeker'
import { groepeer, type Treffergroep } from './groepeer'
import { Melding } from './melding'
import { NietsGevonden } from './niets-gevonden'
import type { Vensterteksten } from './teksten'
import { telling } from './telling'
import { Toetskeuze } from './toetskeuze'
import { Vensterlijst } from './vensterlijst'
import { Voorbeelden } from './voorbeelden'
import { Zoekveld } from './zoekveld'

interface Props {
  taal: Taal
  /** Adres van de pagina *zoeken*. */
  naar: string
  beginvraag: string
  bijSluiten: () => void
}

/** Meer past niet in beeld; de pagina *zoeken* toont de rest. */
const MAX = 6
const GEEN: Treffergroep[] = []
const bewaarVraag = (vraag: string) => schrijfAdresvraag(vraag.trim())

/** Het zoekvenster: typen, kiezen, gaan. De browser houdt de focus erin en sluit het met Escape (`<dialog>`). */
export function Zoekvenster({ taal, naar, beginvraag, bijSluiten }: Props) {
  const teksten: Vensterteksten = zoekteksten[taal]
  const { venster } = teksten
  const dialoog = useRef<HTMLDialogElement>(null)
  const veld = useRef<HTMLInputElement>(null)
  const [vraag, setVraag] = useState(beginvraag)
  const stand = useZoeker(taal)
  const uitslag = useMemo(
    () => (typeof stand === 'object' && vraag.trim() !== '' ? stand.zoeker(vraag, { max: MAX }) : undefined),
    [stand, vraag],
  )
  const groepen = useMemo(() => (uitslag ? groepeer(uitslag.treffers) : GEEN), [uitslag])
  const keuzeveld = useKeuzeveld({
    aantal: uitslag?.treffers.length ?? 0,
    veld,
    namen: venster,
    bijVraag: setVraag,
  })
  const tel = uitslag ? telling(uitslag.aantal, uitslag.treffers.length, teksten) : ''
  const zoekMet = (nieuw: string) => {
    setVraag(nieuw)
    if (!veld.current) return
    veld.current.value = nieuw
    veld.current.focus()
  }

  useZichthoogte(dialoog)
  useLayoutEffect(() => {
    dialoog.current?.showModal()
    // Geen `:has(dialog[open])`: dan kijkt de browser bij elke toets de hele pagina na.
    document.documentElement.classList.add('zoekt')
    return () => document.documentElement.classList.remove('zoekt')
  }, [])
  // Niet bij elke toets: Safari staat honderd keer in de halve minuut toe.
  useNaRust(vraag, 400, bewaarVraag)

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: naast het venster klikken sluit het; met toetsen doet Escape dat.
    <dialog
      ref={dialoog}
      aria-label={venster.naam}
      className="zoekvenster geen-druk"
      onClose={() => {
        schrijfAdresvraag('')
        bijSluiten()
      }}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      // Wie een resultaat volgt en teruggaat, vindt zijn vraag terug.
      onClickCapture={({ target }) => target instanceof Element && target.closest('a') && bewaarVraag(vraag)}
    >
      <form action={naar} method="get" onSubmit={() => bewaarVraag(vraag)}>
        <div className="balkje">
          <Zoekveld keuze={keuzeveld.veld} beginvraag={beginvraag} plaats={vraag === '' ? venster.plaats : undefined} />
          {/* Zonder gekozen resultaat gaat Enter naar de pagina; daar is een verzendknop voor nodig. */}
          <button type="submit" hidden />
          <button type="button" className="knop" onClick={() => dialoog.current?.close()}>
            {venster.sluit}
          </button>
        </div>
        <Melding tekst={tel} />
        <div className="uitslag">
          {stand === 'mislukt' && <p>{venster.mislukt}</p>}
          {stand === 'laden' && vraag.trim() !== '' && <p>{venster.laden}</p>}
          {vraag.trim() === '' && (
            <>
              <p id="zoekhulp" className="wijs text-grijs">
                {venster.hulp}
              </p>
              <Voorbeelden naar={naar} teksten={teksten} bijKeuze={zoekMet} />
            </>
          )}
          {uitslag?.aantal === 0 && (
            <NietsGevonden
              vraag={vraag.trim()}
              voorstel={uitslag.voorstel}
              naar={naar}
              begrippen={adresVan({ sectie: 'begrippen' }, taal)}
              teksten={teksten}
              bijVoorstel={zoekMet}
            />
          )}
        </div>
        <Vensterlijst groepen={groepen} keuzeveld={keuzeveld} taal={taal} teksten={teksten} />
        <div className="voetje">
          <span aria-hidden="true">{tel}</span>
          {!!uitslag?.aantal && <a href={metVraag(naar, vraag)}>{venster.alles}</a>}
          <Toetskeuze tekst={venster.toets} />
        </div>
      </form>
    </dialog>
  )
}
