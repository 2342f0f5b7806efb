import { type KernwaardeVan, raaktKernwaarde } from './evaluatie'
import type { Editiegroep } from './geschiedenis'
import type { Sectie } from './plek'

/** De keuze voor wat besloten is en nog op een editie wacht. */
export const WACHT = 'wacht'

/** De keuze voor wat onder geen kernwaarde valt: signalen en toelichting. */
export const REST = 'rest'

export interface Wijzigingenkeuze {
  soort: string | undefined
  kernwaarde: string | undefined
  editie: string | undefined
}

/** De eerste editie heeft geen wijzigingen: alles wat erin staat, kwam er toen bij. */
export const isBegin = ({ editie, wijzigingen }: Editiegroep): boolean =>
  editie !== undefined && editie.wijzigingen.length === 0 && wijzigingen.length === 0

/** De afdelingen waarin de onderdelen van een editie staan. */
export const AFDELINGEN = [
  'kernwaarden',
  'vragen',
  'kernpunten',
  'signalen',
  'urgentie',
  'toelichting',
] as const satisfies Sectie[]

/** Hoeveel onderdelen er per afdeling zijn; wat in een lijst op een blad staat, telt apart. */
export interface Onderdelentelling {
  totaal: number
  perAfdeling: { sectie: (typeof AFDELINGEN)[number]; aantal: number }[]
  lijsten: number
}

/**
 * De groepen die bij alle keuzes passen; een onbekende keuze geeft niets, en dat is te zien.
 *
 * @param beginPast of er in de eerste editie iets bij de gekozen kernwaarde hoort
 */
export function kiesGroepen(
  groepen: readonly Editiegroep[],
  { soort, kernwaarde, editie }: Wijzigingenkeuze,
  { van, beginPast }: { van: KernwaardeVan; beginPast: boolean },
): Editiegroep[] {
  const doel = kernwaarde === REST ? undefined : kernwaarde
  return groepen
    .filter(groep => !editie || (groep.editie?.versie ?? WACHT) === editie)
    .map(groep => ({
      ...groep,
      wijzigingen: groep.wijzigingen
        .filter(({ wijze }) => !soort || wijze === soort)
        .filter(wijziging => !kernwaarde || raaktKernwaarde(wijziging, doel, van)),
    }))
    .filter(groep => (isBegin(groep) ? beginPast && (!soort || soort === 'toevoeging') : groep.wijzigingen.length > 0))
}
