import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * Geeft een functie die met de laatste waarde iets doet zodra er even geen nieuwe komt. Eén wekker, die zich verzet: bij
 * elke toets een nieuwe is duurder.
 */
export function useNaRust<W>(ms: number, doe: (waarde: W) => void): (waarde: W) => void {
  const wekker = useRef<number>(undefined)
  const laatste = useRef<{ waarde: W; sinds: number; doe: (waarde: W) => void }>(undefined)
  useLayoutEffect(
    () => () => {
      window.clearTimeout(wekker.current)
      wekker.current = undefined
    },
    [],
  )
  return useCallback(
    waarde => {
      const nieuw = { waarde, sinds: performance.now(), doe }
      const wek = () => {
        const { waarde, sinds, doe } = laatste.current ?? nieuw
        const nog = sinds + ms - performance.now()
        wekker.current = nog > 0 ? window.setTimeout(wek, nog) : undefined
        if (nog <= 0) doe(waarde)
      }
      laatste.current = nieuw
      wekker.current ??= window.setTimeout(wek, ms)
    },
    [ms, doe],
  )
}
