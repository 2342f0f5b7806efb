'use client'

import { useEffect, useRef } from 'react'
import { dagVan } from '@/lib/domain/dag'
import type { Taal } from '@/lib/domain/taal'
import { toonDatum } from '@/lib/i18n/datum'

/** De dag van printen, die alleen de browser weet. Zonder JavaScript staat hij er niet; het adres noemt dan de editie. */
export function Drukdatum({ taal, tekst }: { taal: Taal; tekst: string }) {
  const plek = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const vul = () => {
      plek.current?.setAttribute('data-tekst', tekst.replace('{datum}', toonDatum(dagVan(new Date()), taal)))
    }
    window.addEventListener('beforeprint', vul)
    return () => window.removeEventListener('beforeprint', vul)
  }, [taal, tekst])
  return <span ref={plek} />
}
