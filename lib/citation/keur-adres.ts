import { MAX_ADRES } from './lees-aanhalingen'

/** Wat er mis kan zijn met een adres nog voor het gelezen is. */
export type Adresfout = 'leeg' | 'lang' | 'tekens'

/** Keurt wat iemand als adres instuurt; niets als het te lezen is. */
export function keurAdres(adres: string): Adresfout | undefined {
  if (adres.trim() === '') return 'leeg'
  if (adres.length > MAX_ADRES) return 'lang'
  return /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(adres) ? 'tekens' : undefined
}
