import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * Wat er in het veld staat. Om React heen: een veld met `onChange` krijgt van React bij elke toets zijn naam, soort en
 * waarde opnieuw, en de browser kijkt dan telkens het formulier na.
 * @param bijLetter gaat vooraf aan elke nieuwe vraag
 */
export function useVraag(veld: RefObject<HTMLInputElement | null>, begin: string, bijLetter: () => void) {
  const [vraag, setVraag] = useState(begin)
  useLayoutEffect(() => {
    const klaar = new AbortController()
    const bijInvoer = (gebeurtenis: Event) => {
      gebeurtenis.stopPropagation()
      bijLetter()
      setVraag(veld.current?.value ?? '')
    }
    veld.current?.addEventListener('input', bijInvoer, { signal: klaar.signal })
    return () => klaar.abort()
  }, [veld, bijLetter])
  const stelVraag = (nieuw: string) => {
    setVraag(nieuw)
    if (!veld.current) return
    veld.current.value = nieuw
    veld.current.focus()
  }
  return [vraag, stelVraag] as const
}
