import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Zoeker } from '@/lib/search/browser'
import { bewaarVraag } from './adresvraag'
import { useEersteHoorder } from './gebruik-eerste-hoorder'
import { useNaRust } from './gebruik-na-rust'
import type { Zoekteksten } from './teksten'
import { rijVan, type Vensterrij } from './vensterrij'

/** Meer past niet in beeld, met van elk twee regels tekst; de pagina *zoeken* toont de rest. */
const KEUZE = { max: 6, lengte: 140 }

interface Uitslag {
  /** Hoeveel er in totaal gevonden is. */
  aantal: number
  rijen: Vensterrij[]
  voorstel: string | undefined
}

interface Opties {
  veld: RefObject<HTMLInputElement | null>
  beginvraag: string
  /** `undefined` zolang hij er niet is. */
  zoeker: Zoeker | undefined
  teksten: Zoekteksten
  /** Gaat vooraf aan elke nieuwe vraag. */
  bijLetter: () => void
}

/**
 * Wat er bij de vraag in het veld gevonden is. Om React heen, tot er iets anders op het scherm moet: bij drie van de vijf
 * letters blijft alles zoals het is.
 */
export function useUitslag({ veld, beginvraag, zoeker, teksten, bijLetter }: Opties) {
  const [gezocht, setGezocht] = useState<{ vraag: string; uitslag?: Uitslag }>({ vraag: beginvraag })
  const getoond = useRef('')
  // Niet bij elke toets: Safari staat honderd keer in de halve minuut toe.
  const bewaarStraks = useNaRust(400, bewaarVraag)

  const zoek = useCallback(() => {
    const vraag = veld.current?.value ?? ''
    bewaarStraks(vraag)
    let uitslag: Uitslag | undefined
    if (zoeker && vraag.trim() !== '') {
      const { aantal, treffers, voorstel } = zoeker(vraag, KEUZE)
      uitslag = { aantal, rijen: treffers.map(treffer => rijVan(treffer, teksten)), voorstel }
    }
    // Alleen wie niets vindt, leest zijn vraag terug.
    const beeld = JSON.stringify(uitslag?.aantal ? uitslag : { vraag, uitslag })
    if (beeld === getoond.current) return
    getoond.current = beeld
    setGezocht({ vraag, uitslag })
  }, [veld, zoeker, teksten, bewaarStraks])

  useLayoutEffect(zoek, [zoek])
  const bijInvoer = useCallback(() => {
    bijLetter()
    zoek()
  }, [bijLetter, zoek])
  useEersteHoorder(veld, bijInvoer)

  const stelVraag = (nieuw: string) => {
    if (!veld.current) return
    veld.current.value = nieuw
    veld.current.focus()
    zoek()
  }
  return { ...gezocht, stelVraag }
}
