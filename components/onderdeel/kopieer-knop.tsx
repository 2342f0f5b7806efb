'use client'

import { useEffect, useState } from 'react'

type Props = {
  label: string
  /** Wat er gezegd wordt na het kopiëren, met {adres} waar het adres komt. */
  gedaan: string
} & (
  | {
      /** Pad vanaf het begin van de site; wordt aangevuld tot een heel adres. */
      adres: string
    }
  | {
      /** Anker van de tekst op de pagina; wat de lezer ziet, wordt gekopieerd. */
      van: string
    }
)

/** Kopieert een heel adres of een tekst. Verschijnt pas als het werkt: zonder JavaScript of klembord is er geen knop. */
export function KopieerKnop({ label, gedaan, ...wat }: Props) {
  const [kan, setKan] = useState(false)
  const [melding, setMelding] = useState('')
  useEffect(() => setKan('clipboard' in navigator), [])

  const kopieer = async () => {
    const tekst =
      'adres' in wat
        ? new URL(wat.adres, window.location.href).href
        : (document.getElementById(wat.van)?.textContent ?? '').trim()
    await navigator.clipboard.writeText(tekst)
    setMelding(gedaan.replace('{adres}', tekst))
  }
  return (
    <>
      {kan && (
        <button type="button" className="knop geen-druk" onClick={kopieer}>
          {label}
        </button>
      )}
      <span role="status" className="wijs text-grijs">
        {melding}
      </span>
    </>
  )
}
