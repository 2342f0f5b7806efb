'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Vormfout } from '@/lib/domain/voorstelvorm'

/** Waar een veld op de pagina staat. */
export const veldId = (naam: string): string => `veld-${naam.replaceAll('.', '-')}`

/** Wat er niet kan bij dit veld; ook wat over een rij of regel erin gaat. */
export const foutenBij = (fouten: Vormfout[], naam: string): Vormfout[] => fouten.filter(({ veld }) => veld === naam)

/** De fouten onder een veld, met de regel waar zij in staan. De meldingen zijn die van de controle, in het Nederlands. */
export function Veldfouten({ fouten, naam }: { fouten: Vormfout[]; naam: string }) {
  const t = useTranslations('voorstel')
  const hier = foutenBij(fouten, naam)
  if (hier.length === 0) return null
  return (
    <ul id={`${veldId(naam)}-fout`} className="veldfout">
      {hier.map(({ regel, melding }) => (
        <li key={`${regel} ${melding}`}>
          {regel !== undefined && t('inRegel', { regel })}
          <span lang="nl">{melding}</span>
        </li>
      ))}
    </ul>
  )
}

interface Props {
  naam: string
  label: ReactNode
  hulp?: string
  fouten: Vormfout[]
  children: (eigenschappen: Eigenschappen) => ReactNode
}

export interface Eigenschappen {
  id: string
  name: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** Wat elk invoerveld aan zijn naam, hulp en fouten bindt. */
export function eigenschappenVan(naam: string, fouten: Vormfout[], hulp?: boolean): Eigenschappen {
  const id = veldId(naam)
  const fout = foutenBij(fouten, naam).length > 0
  const beschrijving = [hulp && `${id}-hulp`, fout && `${id}-fout`].filter(Boolean).join(' ')
  return {
    id,
    name: naam,
    ...(beschrijving && { 'aria-describedby': beschrijving }),
    ...(fout && { 'aria-invalid': true }),
  }
}

/** Een veld met zijn naam erboven, hulp eronder, en daar weer onder wat er nog niet kan. */
export function Veld({ naam, label, hulp, fouten, children }: Props) {
  const id = veldId(naam)
  return (
    <div className="veld">
      <label htmlFor={id} className="kopje block pb-1">
        {label}
      </label>
      {hulp && (
        <p id={`${id}-hulp`} className="wijs pb-1.5 text-grijs">
          {hulp}
        </p>
      )}
      {children(eigenschappenVan(naam, fouten, Boolean(hulp)))}
      <Veldfouten fouten={fouten} naam={naam} />
    </div>
  )
}
