import { type RefObject, useLayoutEffect } from 'react'

const SOORTEN = ['keydown', 'keypress', 'beforeinput', 'textInput', 'input', 'keyup']

/** Pijlen, Enter en Escape hebben een naam; een letter is haar eigen naam. */
const isBediening = (gebeurtenis: Event): boolean => gebeurtenis instanceof KeyboardEvent && gebeurtenis.key.length > 1

/**
 * Hoort als eerste wat er in het veld getypt is, en laat een letter niet verder gaan: React luistert naar elk van deze
 * gebeurtenissen twee keer en gaat dan alle lagen van de pagina langs. Dat kostte bij een letter evenveel als zoeken. De
 * letter zelf zet de browser gewoon neer.
 */
export function useEersteHoorder(veld: RefObject<HTMLInputElement | null>, bijInvoer: () => void): void {
  useLayoutEffect(() => {
    const klaar = new AbortController()
    const hoor = (gebeurtenis: Event) => {
      if (gebeurtenis.target !== veld.current || isBediening(gebeurtenis)) return
      gebeurtenis.stopPropagation()
      if (gebeurtenis.type === 'input') bijInvoer()
    }
    for (const soort of SOORTEN) window.addEventListener(soort, hoor, { capture: true, signal: klaar.signal })
    return () => klaar.abort()
  }, [veld, bijInvoer])
}
