'use client'

import { useEffect, useRef, useState } from 'react'
import { leesVorm } from '@/lib/domain/lees-vorm'
import type { Vormstaat, Vormwaarden } from '@/lib/domain/voorstelvorm'
import { bewaarConcept, leesConcept, wisConcept } from './concept'

/** De serveractie: keurt, maakt het voorbeeld en verstuurt. Zonder JavaScript roept de browser haar zelf aan. */
export type Vormactie = (vorige: Vormstaat | undefined, vorm: FormData) => Promise<Vormstaat>

/** Zo lang wacht een voorbeeld op de volgende toets, in milliseconden. */
const RUST = 600

/** Of er iets anders staat dan waarmee de pagina begon; de sleutel verschilt altijd. */
const isAnders = (a: Vormwaarden, b: Vormwaarden): boolean =>
  JSON.stringify({ ...a, sleutel: '' }) !== JSON.stringify({ ...b, sleutel: '' })

/** Wat er in elk tekstvak staat voordat React het formulier overneemt. Dan zet React een tekstvak terug op het begin. */
const leesGetypt = (): [naam: string, waarde: string][] =>
  typeof document === 'undefined'
    ? []
    : [...document.querySelectorAll<HTMLTextAreaElement>('form.voorstel textarea')].map(({ name, value }) => [
        name,
        value,
      ])

/**
 * Het formulier in de browser: bewaart wat er getypt wordt, vraagt daarna een voorbeeld, en verstuurt. Er is steeds één
 * verzoek onderweg; wat intussen getypt is, gaat met het volgende mee, en het laatste telt.
 */
export function useVorm(begin: Vormstaat, actie: Vormactie, geenVerbinding: string) {
  const [staat, setStaat] = useState(begin)
  const [teruggezet, setTeruggezet] = useState<number>()
  const [bewaart, setBewaart] = useState<boolean>()
  const [bezig, setBezig] = useState(false)
  /** Hoe vaak er een antwoord kwam op een knop; daarna gaat de aandacht naar dat antwoord. */
  const [beurt, setBeurt] = useState(0)
  /** Bij een ander nummer begint het formulier opnieuw, met wat er in `staat` staat. */
  const [ronde, setRonde] = useState(0)
  const [getypt] = useState(leesGetypt)
  const vorm = useRef<HTMLFormElement>(null)
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined)
  const rij = useRef<Promise<unknown>>(Promise.resolve())
  const wacht = useRef(false)

  const vraag = async (data: FormData): Promise<Vormstaat | undefined> => {
    try {
      return await actie(undefined, data)
    } catch {
      return undefined
    }
  }

  const bekijk = () => {
    if (wacht.current) return
    wacht.current = true
    rij.current = rij.current.then(async () => {
      wacht.current = false
      if (!vorm.current) return
      const nieuw = await vraag(new FormData(vorm.current))
      // Wat er staat blijft staan; alleen wat de server erover zegt wordt ververst.
      setStaat(oud =>
        nieuw ? { ...nieuw, waarden: oud.waarden } : { ...oud, storing: { bij: 'bekijk', melding: geenVerbinding } },
      )
    })
  }

  const verstuur = (knop: HTMLElement | null) => {
    if (!vorm.current) return
    clearTimeout(klok.current)
    const data = new FormData(vorm.current, knop)
    setBezig(true)
    rij.current = rij.current.then(async () => {
      const nieuw = await vraag(data)
      setBezig(false)
      if (nieuw?.verstuurd && nieuw.verstuurd.uitkomst !== 'anders') wisConcept(nieuw.waarden)
      else if (nieuw) bewaarConcept(nieuw.waarden)
      setStaat(
        oud => nieuw ?? { ...oud, waarden: leesVorm(data), storing: { bij: 'verstuur', melding: geenVerbinding } },
      )
      setBeurt(nr => nr + 1)
    })
  }

  const onthoud = () => {
    if (vorm.current) setBewaart(bewaarConcept(leesVorm(new FormData(vorm.current))))
    clearTimeout(klok.current)
    klok.current = setTimeout(bekijk, RUST)
  }

  const gooiWeg = () => {
    clearTimeout(klok.current)
    wisConcept(begin.waarden)
    setTeruggezet(undefined)
    setStaat(begin)
    setRonde(nr => nr + 1)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: alleen bij het openen van de pagina
  useEffect(() => {
    for (const [naam, waarde] of getypt) {
      const vak = vorm.current?.elements.namedItem(naam)
      if (vak instanceof HTMLTextAreaElement) vak.value = waarde
    }
    const concept = leesConcept(begin.waarden)
    setBewaart(bewaarConcept(concept?.waarden ?? begin.waarden))
    if (concept && isAnders(concept.waarden, begin.waarden)) {
      setTeruggezet(concept.tijd)
      setStaat({ waarden: concept.waarden, fouten: [] })
      setRonde(nr => nr + 1)
    } else {
      wisConcept(begin.waarden)
      // Wie sneller typte dan het script er was, hoort zijn voorbeeld ook te krijgen.
      if (vorm.current && isAnders(leesVorm(new FormData(vorm.current)), begin.waarden)) onthoud()
      // Wat weg moet is al te laten zien; bij een tekst valt er nog niets te vergelijken.
      else if (begin.waarden.soort === 'vervallen') bekijk()
    }
    return () => clearTimeout(klok.current)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: pas als wat is teruggezet er ook staat
  useEffect(() => {
    if (teruggezet !== undefined) bekijk()
  }, [teruggezet])

  return { staat, teruggezet, bewaart, bezig, beurt, ronde, vorm, onthoud, verstuur, gooiWeg }
}
