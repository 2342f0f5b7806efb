import { getMessages } from 'next-intl/server'
import { misserTekst } from '@/components/citaat/misser'
import type { Misser } from '@/lib/domain/citaat'
import type { Item } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import type { Probleemstof } from '@/lib/gegevens/maak-probleem'

const SOORT = {
  onderdeel: 'onbekend',
  concept: 'concept',
  editie: 'geen-editie',
  nietIn: 'niet-in-editie',
} as const satisfies Record<Misser['reden'], Probleemstof['soort']>

/** Wat een programma te lezen krijgt als het gevraagde er niet is. */
export async function maakMisserprobleem(
  misser: Misser,
  nabij: Item[],
  taal: Taal,
): Promise<Omit<Probleemstof, 'pad'>> {
  return {
    soort: SOORT[misser.reden],
    detail: misserTekst(misser, (await getMessages({ locale: taal })).citaat.missers),
    nabij,
    edities: 'edities' in misser ? misser.edities : undefined,
  }
}
