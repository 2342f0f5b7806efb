import type { Registersoort } from './soort'

const LETTER = '[CPGME]'
const WOORD = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** Hoe een id van elke soort eruitziet. Ids zijn voor altijd: zie ONTWERP, deel 2. */
export const ID_VORM = {
  kernwaarde: WOORD,
  thema: WOORD,
  vraag: new RegExp(`^${LETTER}-V[1-9]\\d*$`),
  kernpunt: new RegExp(`^${LETTER}-K[1-9]\\d*$`),
  signaal: /^S[1-9]\d*$/,
  urgentieniveau: /^U[0-5]$/,
  criterium: new RegExp(`^${LETTER}-C[1-9]\\d*$`),
  kwaliteitsaspect: new RegExp(`^${LETTER}-A[1-9]\\d*$`),
  kerntaak: new RegExp(`^${LETTER}-T[1-9]\\d*$`),
  toetspunt: new RegExp(`^${LETTER}-W[1-9]\\d*$`),
  randvoorwaarde: new RegExp(`^${LETTER}-R[1-9]\\d*$`),
  toelichting: WOORD,
  bron: WOORD,
  begrip: WOORD,
  bevinding: /^B[1-9]\d*$/,
  wijziging: /^W[1-9]\d*$/,
} as const satisfies Record<Registersoort, RegExp>

/** Een code is een kort id met een nummer, zoals `C-K8` of `U3`; woord-ids zoals `visie-2035` zijn dat niet. */
export const isCode = (id: string): boolean => /^([A-Z]-)?[A-Z]\d+$/.test(id)

/** Het id zoals het in een adres en een anker staat. */
export const slugVan = (id: string): string => id.toLowerCase()
