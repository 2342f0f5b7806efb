'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import zoekteksten from '@/.contentlayer/zoekteksten.json'
import type { Taal } from '@/lib/domain/taal'
import { bewaarVraag, schrijfAdresvraag } from './adresvraag'
import { useKeuzeveld } from './gebruik-keuzeveld'
import { useZichthoogte } from './gebruik-zichthoogte'
import type { Vensterteksten } from './teksten'
import { Vensteruitslag } from './vensteruitslag'
import { Zoekveld } from './zoekveld'

interface Props {
  taal: Taal
  /** Adres van de pagina *zoeken*. */
  naar: string
  beginvraag: string
  bijSluiten: () => void
}

/**
 * Het zoekvenster: typen, kiezen, gaan. De browser houdt de focus erin en sluit het met Escape (`<dialog>`). Dit deel,
 * met Downshift, doet niets bij een letter die evenveel resultaten geeft: wat dan verandert, staat in `Vensteruitslag`.
 */
export function Zoekvenster({ taal, naar, beginvraag, bijSluiten }: Props) {
  const teksten: Vensterteksten = zoekteksten[taal]
  const { venster } = teksten
  const dialoog = useRef<HTMLDialogElement>(null)
  const veld = useRef<HTMLInputElement>(null)
  const [aantal, setAantal] = useState(0)
  const [leeg, setLeeg] = useState(beginvraag === '')
  const keuzeveld = useKeuzeveld({ aantal, veld, namen: venster })
  const bewaar = () => bewaarVraag(veld.current?.value ?? '')

  useZichthoogte(dialoog)
  useLayoutEffect(() => {
    dialoog.current?.showModal()
    // Geen `:has(dialog[open])`: dan kijkt de browser bij elke toets de hele pagina na.
    document.documentElement.classList.add('zoekt')
    return () => document.documentElement.classList.remove('zoekt')
  }, [])

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
      onClickCapture={({ target }) => target instanceof Element && target.closest('a') && bewaar()}
    >
      <form action={naar} method="get" onSubmit={bewaar}>
        <div className="balkje">
          <div className="veldplek">
            <Zoekveld keuze={keuzeveld.veld} beginvraag={beginvraag} plaats={leeg ? venster.plaats : undefined} />
          </div>
          <button type="button" className="knop" onClick={() => dialoog.current?.close()}>
            {venster.sluit}
          </button>
        </div>
        <Vensteruitslag
          taal={taal}
          naar={naar}
          beginvraag={beginvraag}
          veld={veld}
          keuzeveld={keuzeveld}
          teksten={teksten}
          bijAantal={setAantal}
          bijLeeg={setLeeg}
        />
      </form>
    </dialog>
  )
}
