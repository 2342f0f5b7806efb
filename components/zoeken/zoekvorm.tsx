import type { ReactNode } from 'react'
import { Keuzeveld } from '@/components/ui/keuzeveld'
import { SOORTEN, type Soort } from '@/lib/domain/soort'
import type { Zoekteksten } from './teksten'

interface Props {
  /** Adres van de pagina zelf. */
  naar: string
  vraag: string
  max: number
  soort: Soort | undefined
  teksten: Zoekteksten
  /** Wat er nog meer te kiezen is. */
  children: ReactNode
}

/** Zoeken als gewoon formulier: werkt zonder JavaScript en is als adres te delen. */
export function Zoekvorm({ naar, vraag, max, soort, teksten: { zoeken, groepen }, children }: Props) {
  return (
    <search className="geen-druk block">
      <form action={naar} method="get" className="grid gap-4 rounded-sm bg-blad p-4">
        <div>
          <label htmlFor="zoekwoorden" className="kopje block pb-1">
            {zoeken.veld}
          </label>
          <div className="flex flex-wrap gap-3">
            <input
              id="zoekwoorden"
              name="q"
              type="search"
              maxLength={max}
              defaultValue={vraag}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="search"
              className="keuze grow basis-52"
            />
            <button type="submit" className="knop">
              {zoeken.knop}
            </button>
          </div>
        </div>
        <div className="flex flex-wrap gap-4">
          <Keuzeveld
            naam="soort"
            label={zoeken.soort}
            alle={zoeken.alleSoorten}
            keuzes={SOORTEN.map(waarde => ({ waarde, tekst: groepen[waarde] }))}
            gekozen={soort}
          />
          {children}
        </div>
      </form>
    </search>
  )
}
