import { type Keus, schrijfKeus } from '@/lib/domain/dossier'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from './adres'

/** De vormen waarin een dossier te halen is. */
export const DOSSIERVORMEN = ['docx', 'md'] as const

export type Dossiervorm = (typeof DOSSIERVORMEN)[number]

/** De keuze als deel van een adres. `@` en `,` blijven staan: zo is het adres te lezen en over te typen. */
function vraag(woorden: string[], titel: string, extra: string[] = []): string {
  const keuze = woorden.map(woord => encodeURIComponent(woord).replaceAll('%40', '@')).join(',')
  const delen = [keuze && `items=${keuze}`, titel && `titel=${encodeURIComponent(titel)}`, ...extra].filter(Boolean)
  return delen.length > 0 ? `?${delen.join('&')}` : ''
}

/** Het adres van een dossier, ook als er woorden in staan die geen onderdeel zijn. */
export const dossierAdresVan = (woorden: string[], titel: string, taal: Taal): string =>
  adresVan({ sectie: 'dossier' }, taal) + vraag(woorden, titel)

/** Het adres waarop een dossier altijd weer zo opengaat. */
export const dossierAdres = (keuzes: readonly Keus[], titel: string, taal: Taal): string =>
  dossierAdresVan(keuzes.map(schrijfKeus), titel, taal)

/** Het adres van een dossier als bestand. */
export const dossierBestand = (keuzes: readonly Keus[], titel: string, taal: Taal, vorm: Dossiervorm): string =>
  `/api/dossier${vraag(keuzes.map(schrijfKeus), titel, [`vorm=${vorm}`, `taal=${taal}`])}`

/** Het stijlblad dat elk vel van een dossier zijn eigen rand geeft. */
export const dossierDruk = (keuzes: readonly Keus[], taal: Taal): string =>
  `/api/dossier/druk.css${vraag(keuzes.map(schrijfKeus), '', [`taal=${taal}`])}`
