import { useEffect, useState } from 'react'

/** Wie luistert hoort het aantal, maar pas als het typen even stilligt: niet bij elke letter een ander getal. */
export function Melding({ tekst }: { tekst: string }) {
  const [gezegd, setGezegd] = useState('')
  useEffect(() => {
    const wacht = window.setTimeout(() => setGezegd(tekst), 600)
    return () => window.clearTimeout(wacht)
  }, [tekst])
  return (
    <p role="status" className="sr-only">
      {gezegd}
    </p>
  )
}
