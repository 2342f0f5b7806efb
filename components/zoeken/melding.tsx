import { memo, useLayoutEffect, useState } from 'react'
import { useNaRust } from './gebruik-na-rust'

/** Wie luistert hoort het aantal, maar pas als het typen even stilligt: niet bij elke letter een ander getal. */
export const Melding = memo(function Melding({ tekst }: { tekst: string }) {
  const [gezegd, setGezegd] = useState('')
  const zegStraks = useNaRust(600, setGezegd)
  useLayoutEffect(() => zegStraks(tekst), [zegStraks, tekst])
  return (
    <p role="status" className="sr-only">
      {gezegd}
    </p>
  )
})
