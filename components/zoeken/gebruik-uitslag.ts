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
  voorstel?: string | undefined
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

  const toon = useCallback((vraag: string, uitslag: Uitslag | undefined) => {
    // Alleen wie niets vindt, leest zijn vraag terug.
    const terug = uitslag?.aantal === 0 ? vraag : [vraag === '', vraag.trim() === '']
    const beeld = JSON.stringify([uitslag, terug])
    if (beeld === getoond.current) return
    getoond.current = beeld
    setGezocht({ vraag, uitslag })
  }, [])
  // Dat er niets is, en wat er misschien bedoeld was, staat er pas als het typen stilligt: midden in een woord zegt dat niets.
  const bijStilte = useCallback(
    (vraag: string) => {
      bewaarVraag(vraag)
      if (!zoeker || vraag.trim() === '') return
      const { aantal, voorstel } = zoeker.zoekOfStelVoor(vraag, KEUZE)
      if (aantal === 0) toon(vraag, { aantal, rijen: [], voorstel })
    },
    [zoeker, toon],
  )
  // Niet bij elke toets: Safari staat honderd keer in de halve minuut toe dat het adres verandert.
  const straks = useNaRust(400, bijStilte)
  const zoek = useCallback(() => {
    const vraag = veld.current?.value ?? ''
    straks(vraag)
    const gevonden = vraag.trim() === '' ? undefined : zoeker?.zoek(vraag, KEUZE)
    const rijen = gevonden?.treffers.map(treffer => rijVan(treffer, teksten)) ?? []
    toon(vraag, gevonden?.aantal ? { aantal: gevonden.aantal, rijen } : undefined)
  }, [veld, zoeker, teksten, straks, toon])

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
