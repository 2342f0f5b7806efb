/** De kleuren van app/globals.css bij licht; een plaatje kan geen CSS-variabelen lezen. Een test houdt ze gelijk. */
export const INKT = {
  papier: '#fdfdfb',
  inkt: '#1b1d1f',
  grijs: '#595c5e',
  lijn: '#d6d5cd',
  continuiteit: '#0b586c',
  persoonsgericht: '#8a2d5c',
  gezamenlijk: '#3b6120',
  medisch: '#8f4510',
  praktijk: '#4d448d',
} as const

/** Per letter de inkt van haar kernwaarde, in de volgorde van de duimindex. */
export const LETTERINKT: Record<string, string> = {
  C: INKT.continuiteit,
  P: INKT.persoonsgericht,
  G: INKT.gezamenlijk,
  M: INKT.medisch,
  E: INKT.praktijk,
}
