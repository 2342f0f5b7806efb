import { isVersie, vergelijkVersies } from '@/lib/domain/versie'

/** Wat `/api/edities` over dit bestand zegt. */
export type Oordeel =
  | { wat: 'geldig'; ingetrokken: string[] }
  | { wat: 'nieuwer'; versie: string; ingetrokken: string[] }
  /** Geen antwoord waar iets uit volgt; liever niets zeggen dan iets verkeerds. */
  | { wat: 'onleesbaar' }

const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null

/** Beoordeelt het antwoord van de website voor wie editie `eigen` voor zich heeft. */
export function beoordeel(antwoord: unknown, eigen: string): Oordeel {
  if (!isObject(antwoord) || !Array.isArray(antwoord.edities)) return { wat: 'onleesbaar' }
  const versie = antwoord.nieuwste
  const bekend = antwoord.edities.filter(isObject)
  const kent = (gezocht: unknown) => bekend.some(editie => editie.versie === gezocht)
  if (typeof versie !== 'string' || !isVersie(versie) || !kent(versie) || !kent(eigen)) return { wat: 'onleesbaar' }
  const ingetrokken = [...new Set([eigen, versie])].filter(gezocht =>
    bekend.some(editie => editie.versie === gezocht && editie.status === 'ingetrokken'),
  )
  const verschil = vergelijkVersies(versie, eigen)
  if (verschil < 0) return { wat: 'onleesbaar' }
  return verschil > 0 ? { wat: 'nieuwer', versie, ingetrokken } : { wat: 'geldig', ingetrokken }
}
