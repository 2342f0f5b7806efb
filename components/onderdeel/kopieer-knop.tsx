'use client'

import { useEffect, useState } from 'react'

interface Props {
  /** Pad vanaf het begin van de site; wordt aangevuld tot een heel adres. */
  adres: string
  label: string
  /** Wat er gezegd wordt na het kopiëren, met {adres} erin. */
  gedaan: string
}

/** Kopieert een heel adres. Verschijnt pas als het werkt: zonder JavaScript of klembord is er geen knop. */
export function KopieerKnop({ adres, label, gedaan }: Props) {
  const [kan, setKan] = useState(false)
  const [melding, setMelding] = useState('')
  useEffect(() => setKan('clipboard' in navigator), [])

  const kopieer = async () => {
    const heel = new URL(adres, window.location.href).href
    await navigator.clipboard.writeText(heel)
    setMelding(gedaan.replace('{adres}', heel))
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
