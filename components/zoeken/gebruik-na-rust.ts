import { useLayoutEffect, useRef } from 'react'

/** Doet iets met een waarde als zij even niet verandert. Eén wekker, die zich verzet: bij elke toets een nieuwe is duurder. */
export function useNaRust<W>(waarde: W, ms: number, doe: (waarde: W) => void): void {
  const wekker = useRef<number>(undefined)
  const laatste = useRef({ waarde, sinds: 0 })
  useLayoutEffect(() => {
    laatste.current = { waarde, sinds: performance.now() }
    const wek = () => {
      const nog = laatste.current.sinds + ms - performance.now()
      wekker.current = nog > 0 ? window.setTimeout(wek, nog) : undefined
      if (nog <= 0) doe(laatste.current.waarde)
    }
    wekker.current ??= window.setTimeout(wek, ms)
  }, [waarde, ms, doe])
  useLayoutEffect(
    () => () => {
      window.clearTimeout(wekker.current)
      wekker.current = undefined
    },
    [],
  )
}
