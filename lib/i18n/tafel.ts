import type { Taal } from '@/lib/domain/taal'
import type { Tafelkeuze } from '@/lib/domain/tafel'
import { adresVan } from './adres'

/** Wat achter het adres van de voorstellen staat, zonder wat niet gekozen is. */
export function tafelvraag(keuze: Partial<Tafelkeuze>, blad = 1): string {
  const gekozen = Object.entries({ ...keuze, blad: blad > 1 ? String(blad) : undefined })
  return new URLSearchParams(gekozen.flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : []))).toString()
}

/** Het adres van de voorstellen, van alles of van een keuze daaruit. */
export function tafelAdres(keuze: Partial<Tafelkeuze>, taal: Taal, blad = 1): string {
  const vraag = tafelvraag(keuze, blad)
  return adresVan({ sectie: 'voorstellen' }, taal) + (vraag && `?${vraag}`)
}

/** Het adres van één voorstel; het blijft, wat er ook over besloten wordt. */
export const tafelstukAdres = (naam: string, taal: Taal): string =>
  adresVan({ sectie: 'voorstellen', slug: naam }, taal)
