'use client'

import { useEffect, useRef, useState } from 'react'
import type { Citaatteksten } from '@/lib/domain/citaat'
import type { Taal } from '@/lib/domain/taal'
import type { Plakuitkomst } from '@/lib/domain/zin'
import { citaattekstenAdres } from '@/lib/i18n/gegevens'
import { melding, Plakuitslag } from './plakuitslag'
import type { Zinteksten } from './teksten'

type Nakijker = { kijkNa: (geplakt: string) => Plakuitkomst; vandaag: string }

/** Haalt bij het eerste gebruik de teksten en de code om te vergelijken; wat er geplakt is, gaat niet mee. */
async function haalNakijker(taal: Taal): Promise<Nakijker> {
  const [{ maakNakijker }, antwoord] = await Promise.all([
    import('@/lib/citation/kijk-na'),
    fetch(citaattekstenAdres(taal), { credentials: 'omit', referrerPolicy: 'no-referrer' }),
  ])
  if (!antwoord.ok) throw new Error(`teksten: ${antwoord.status}`)
  const teksten: Citaatteksten = await antwoord.json()
  return { kijkNa: maakNakijker(teksten), vandaag: teksten.edities.at(-1) ?? '' }
}

/**
 * Zoekt een geplakte zin, in de browser van de lezer. Er is geen formulier en het veld heeft geen naam, zodat niets
 * het kan versturen. Verschijnt pas als het werkt: zonder JavaScript is er geen veld.
 */
export function Zinzoeker({ taal, teksten }: { taal: Taal; teksten: Zinteksten }) {
  const [kan, setKan] = useState(false)
  const [status, setStatus] = useState('')
  const [uitslag, setUitslag] = useState<{ uitkomst: Plakuitkomst; vandaag: string }>()
  const veld = useRef<HTMLTextAreaElement>(null)
  const nakijker = useRef<Promise<Nakijker>>(undefined)
  useEffect(() => setKan(true), [])

  const kijk = async () => {
    setStatus(teksten.bezig)
    setUitslag(undefined)
    try {
      nakijker.current ??= haalNakijker(taal)
      const { kijkNa, vandaag } = await nakijker.current
      const uitkomst = kijkNa(veld.current?.value ?? '')
      setUitslag({ uitkomst, vandaag })
      setStatus(melding(uitkomst, teksten))
    } catch {
      nakijker.current = undefined
      setStatus(teksten.mislukt)
    }
  }
  // Geen <noscript>: de uitleg staat er ook als het script niet aankomt.
  if (!kan) return <p>{teksten.zonderJs}</p>
  return (
    <div className="grid gap-4">
      <div className="geen-druk grid gap-3 rounded-sm bg-blad p-4">
        <label htmlFor="zin" className="kopje">
          {teksten.veld}
        </label>
        {/* Spellingcontrole kan tekst naar de maker van de browser sturen. */}
        <textarea
          ref={veld}
          id="zin"
          rows={5}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="zin-hulp"
          className="keuze"
        />
        <p>
          <button type="button" className="knop" onClick={kijk}>
            {teksten.kijk}
          </button>
        </p>
      </div>
      <p role="status" className="font-semibold">
        {status}
      </p>
      {uitslag && <Plakuitslag {...uitslag} taal={taal} teksten={teksten} />}
    </div>
  )
}
