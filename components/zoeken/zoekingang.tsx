'use client'

import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Taal } from '@/lib/domain/taal'
import { leesAdresvraag } from './adresvraag'
import { isZoektoets } from './sneltoets'

interface Props {
  taal: Taal
  /** Adres van de pagina *zoeken*: daar gaat de koppeling heen zonder JavaScript, en als het venster niet komt. */
  naar: string
  tekst: string
}

type Venster = typeof import('./zoekvenster').Zoekvenster

/** Pas bij het eerste gebruik: elke pagina heeft deze ingang, maar weinig lezers zoeken op elke pagina. */
const haalVenster = () => import('./zoekvenster')
const haalAlvast = () => void haalVenster().catch(() => undefined)

/** De ingang naar zoeken in de kop. Een gewone koppeling; met JavaScript opent zij een venster. */
export function Zoekingang({ taal, naar, tekst }: Props) {
  const ingang = useRef<HTMLAnchorElement>(null)
  /** Wat er getypt is terwijl het venster nog onderweg was; `undefined` als er niets onderweg is. */
  const getypt = useRef<string>(undefined)
  /** Of het venster er staat. Wie dat bij elke toets op de pagina naging, maakte het typen trager. */
  const staatOpen = useRef(false)
  const [kan, setKan] = useState(false)
  const [open, setOpen] = useState<{ Venster: Venster; vraag: string }>()

  useEffect(() => {
    const opent = async (vraag: string) => {
      if (getypt.current !== undefined) return
      getypt.current = vraag
      try {
        const { Zoekvenster } = await haalVenster()
        const vraag = getypt.current
        // Meteen, want een letter die valt tussen hier en het venster, zou nergens terechtkomen.
        flushSync(() => setOpen({ Venster: Zoekvenster, vraag }))
        staatOpen.current = true
      } catch {
        window.location.assign(naar)
      }
    }
    const bijToets = (gebeurtenis: KeyboardEvent) => {
      if (isZoektoets(gebeurtenis)) {
        gebeurtenis.preventDefault()
        void opent('')
      } else if (getypt.current !== undefined && !staatOpen.current) {
        const { key, ctrlKey, metaKey } = gebeurtenis
        if ([...key].length === 1 && !ctrlKey && !metaKey) {
          gebeurtenis.preventDefault()
          getypt.current += key
        }
      }
    }
    const bijKlik = (gebeurtenis: MouseEvent) => {
      const { button, ctrlKey, metaKey, shiftKey, altKey } = gebeurtenis
      // Wie een nieuw tabblad wil, krijgt de pagina.
      if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return
      gebeurtenis.preventDefault()
      void opent('')
    }
    const klaar = new AbortController()
    document.addEventListener('keydown', bijToets, { signal: klaar.signal })
    ingang.current?.addEventListener('click', bijKlik, { signal: klaar.signal })
    setKan(true)
    const vraag = leesAdresvraag()
    if (vraag !== undefined) void opent(vraag)
    return () => klaar.abort()
  }, [naar])

  const sluit = () => {
    getypt.current = undefined
    staatOpen.current = false
    setOpen(undefined)
    // De browser geeft de focus terug aan wie hem had; was dat niemand, dan hoort hij hier.
    const actief = document.activeElement
    if (!actief || actief === document.body || actief.closest('dialog')) ingang.current?.focus({ preventScroll: true })
  }
  return (
    <>
      <a
        ref={ingang}
        href={naar}
        className="zoekingang geen-druk"
        aria-keyshortcuts={kan ? '/ Control+K Meta+K' : undefined}
        aria-haspopup={kan ? 'dialog' : undefined}
        onPointerEnter={haalAlvast}
        onFocus={haalAlvast}
      >
        <svg viewBox="0 0 20 20" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" strokeWidth="2" />
          <path d="m13 13 5 5" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <span>{tekst}</span>
        <span aria-hidden="true" className={kan ? 'toets' : 'toets invisible'}>
          /
        </span>
      </a>
      {open && <open.Venster taal={taal} naar={naar} beginvraag={open.vraag} bijSluiten={sluit} />}
    </>
  )
}
