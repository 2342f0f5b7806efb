import type { ReactNode } from 'react'
import type { BladProps } from '@/app/pagina'
import type { Sectie } from '@/lib/domain/plek'
import { Kernpuntblad } from './kernpuntblad'
import { Kernwaardeblad } from './kernwaardeblad'
import { Signaalblad } from './signaalblad'
import { Urgentieblad } from './urgentieblad'
import { Vraagblad } from './vraagblad'

/** Welk blad bij een afdeling hoort; de andere afdelingen hebben geen pagina per item van het kader. */
export const BLADEN: Partial<Record<Sectie, (props: BladProps) => ReactNode>> = {
  kernwaarden: Kernwaardeblad,
  vragen: Vraagblad,
  kernpunten: Kernpuntblad,
  signalen: Signaalblad,
  urgentie: Urgentieblad,
}
