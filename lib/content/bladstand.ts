import adressen from '@/.contentlayer/adressen.json'
import type { Taal } from '@/lib/domain/taal'
import { type Bladstand, type Uitgave, WERKVERSIE, type Werkbladstand } from '@/lib/domain/uitgave'
import type { Adressen } from '@/lib/i18n/route'
import { getStand, getUitgaveVandaag, getWerkstand } from './edities'

const { uitgaven } = adressen as Adressen

/** De slugs van wat op het blad van een onderdeel in een lijst staat, toen of nu. */
function opBlad(slug: string, uitgave: Uitgave): string[] {
  const toenEnNu = [uitgave, getUitgaveVandaag()].flatMap(welke => Object.entries(uitgaven[welke] ?? {}))
  return [...new Set(toenEnNu.filter(([id, plek]) => plek.slug === slug && id !== slug).map(([id]) => id))]
}

/**
 * Hoe het blad van een onderdeel zich verhoudt tot vandaag, met de lijsten die erop staan erbij: ook als het onderdeel
 * zelf gelijk bleef, is de tekst op zijn blad een andere als er in een lijst iets veranderde.
 */
export function getBladstand(slug: string, versie: string, taal: Taal): Bladstand {
  const eigen = getStand(slug, versie, taal)
  if (eigen !== 'gelijk') return eigen
  return opBlad(slug, versie).every(id => getStand(id, versie, taal) === 'gelijk') ? 'gelijk' : 'lijst'
}

/** Hetzelfde voor de werkversie. */
export function getWerkbladstand(slug: string): Werkbladstand {
  const eigen = getWerkstand(slug)
  if (eigen !== 'gelijk') return eigen
  return opBlad(slug, WERKVERSIE).every(id => getWerkstand(id) === 'gelijk') ? 'gelijk' : 'lijst'
}
