/** De naam van een voorstel wordt een branch: geen teken dat voor git of een bestandssysteem iets anders betekent. */
export const isVoorstelnaam = (naam: string): boolean =>
  naam.length <= 120 && /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/.test(naam)

export const isCommit = (waarde: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(waarde)

export const MAIN = 'refs/heads/main'

/** Waar een voorstel staat: zijn branch zolang het open is, daarna een tag met het besluit. */
export const REFS = {
  open: 'refs/heads/voorstel/',
  overgenomen: 'refs/voorstellen/overgenomen/',
  afgewezen: 'refs/voorstellen/afgewezen/',
} as const

/** Houdt een sleutel bezet, ook voor wie op hetzelfde ogenblik hetzelfde verstuurt. */
export const SLEUTELS = 'refs/voorstellen/sleutel/'
/** Houdt een inhoud bezet zolang het voorstel open is. */
export const INHOUDEN = 'refs/voorstellen/inhoud/'
