'use client'

import { useEffect, useRef } from 'react'
import { maakUitleg } from './uitleg'

/**
 * Eén uitlegvenster voor alle begrippen op de pagina: bij aanwijzen, focus en aanraken.
 * Zonder JavaScript is een begrip een gewone koppeling naar zijn pagina.
 */
export function BegripUitleg({ lees }: { lees: string }) {
  const venster = useRef<HTMLDivElement>(null)
  useEffect(() => (venster.current ? maakUitleg(venster.current) : undefined), [])
  return (
    <div ref={venster} popover="manual" id="uitleg" className="uitleg geen-druk">
      <p data-tekst />
      <p className="mt-1">
        <a data-lees href="#inhoud">
          {lees}
        </a>
      </p>
    </div>
  )
}
