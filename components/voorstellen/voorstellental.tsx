'use client'

import { useEffect, useState } from 'react'

interface Props {
  /** Het onderdeel dat geteld wordt. */
  id: string
  /** Waar het aantal te halen is. */
  adres: string
  /** Wat er staat zolang het aantal niet bekend is, of als er niets open is. */
  zonder: string
  een: string
  /** Met `{aantal}` erin. */
  meer: string
}

/** Haalt op hoeveel er open zijn; kan dat nu niet, dan blijft staan wat er stond. */
async function haalTelling(adres: string, id: string, signal: AbortSignal): Promise<number> {
  const antwoord = await fetch(adres, { signal })
  const telling: unknown = antwoord.status === 200 ? await antwoord.json() : {}
  const aantal = new Map(Object.entries(Object(telling))).get(id)
  return Number.isInteger(aantal) ? Number(aantal) : 0
}

/** Hoeveel voorstellen er open zijn. De pagina is eerder gebouwd en weet dat niet. */
export function Voorstellental({ id, adres, zonder, een, meer }: Props) {
  const [aantal, setAantal] = useState(0)
  useEffect(() => {
    const afbreken = new AbortController()
    haalTelling(adres, id, afbreken.signal).then(setAantal, () => undefined)
    return () => afbreken.abort()
  }, [adres, id])
  if (aantal === 0) return zonder
  return aantal === 1 ? een : meer.replace('{aantal}', String(aantal))
}
