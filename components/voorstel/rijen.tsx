'use client'

import { type ChangeEvent, useState } from 'react'
import type { Vormfout } from '@/lib/domain/voorstelvorm'
import { eigenschappenVan, Veldfouten } from './veld'

/** Waaruit te kiezen is, per groep. */
export interface Keuzegroep {
  naam: string
  keuzes: { id: string; titel: string }[]
}

interface Rij {
  id: string
  vindplaats?: string
}

interface Props {
  /** De naam van de lijst in de invoer. */
  naam: string
  titel: string
  hulp?: string
  geen: string
  rijen: Rij[]
  groepen: Keuzegroep[]
  rijnaam: (nr: number) => string
  /** Met een vindplaats bij elke rij, en hoe die heet. */
  vindplaats?: (nr: number) => string
  fouten: Vormfout[]
}

/** Rijen om uit te kiezen, met onderaan altijd een lege. Kiest iemand daar iets, dan komt er weer een lege bij. */
export function Rijen({ naam, titel, hulp, geen, rijen, groepen, rijnaam, vindplaats, fouten }: Props) {
  const [aantal, setAantal] = useState(rijen.length + 1)
  const groei = (nr: number) => (gebeurtenis: ChangeEvent<HTMLSelectElement>) => {
    if (gebeurtenis.target.value !== '' && nr === aantal - 1) setAantal(aantal + 1)
  }
  return (
    <fieldset className="veld">
      <legend className="kopje pb-1">{titel}</legend>
      {hulp && <p className="wijs pb-1.5 text-grijs">{hulp}</p>}
      <Veldfouten fouten={fouten} naam={naam} />
      <div className="grid gap-2">
        {Array.from({ length: Math.max(aantal, rijen.length + 1) }, (_, i) => {
          const veld = vindplaats ? `${naam}.${i}.id` : `${naam}.${i}`
          return (
            <div key={veld} className="voorstelrij">
              <select
                {...eigenschappenVan(veld, fouten)}
                aria-label={rijnaam(i + 1)}
                defaultValue={rijen[i]?.id ?? ''}
                onChange={groei(i)}
                className="keuze"
              >
                <option value="">{geen}</option>
                {groepen.map(groep => (
                  <optgroup key={groep.naam} label={groep.naam}>
                    {groep.keuzes.map(({ id, titel: tekst }) => (
                      <option key={id} value={id}>
                        {tekst}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
              {vindplaats && (
                <input
                  {...eigenschappenVan(`${naam}.${i}.vindplaats`, fouten)}
                  type="text"
                  aria-label={vindplaats(i + 1)}
                  placeholder={vindplaats(i + 1)}
                  defaultValue={rijen[i]?.vindplaats ?? ''}
                  autoComplete="off"
                  className="keuze"
                />
              )}
              <Veldfouten fouten={fouten} naam={veld} />
              {vindplaats && <Veldfouten fouten={fouten} naam={`${naam}.${i}.vindplaats`} />}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
