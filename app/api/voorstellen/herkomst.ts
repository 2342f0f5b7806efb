/**
 * Of een verzoek van dit portaal zelf komt, of van een programma. Een pagina van een ander mag niet namens haar bezoeker
 * insturen. Een browser zegt altijd waar hij vandaan komt; een programma hoeft dat niet.
 */
export function isEigen(koppen: Headers): boolean {
  const plaats = koppen.get('sec-fetch-site')
  if (plaats !== null && plaats !== 'same-origin' && plaats !== 'none') return false
  const herkomst = koppen.get('origin')
  if (herkomst === null) return true
  return URL.canParse(herkomst) && new URL(herkomst).host === (koppen.get('x-forwarded-host') ?? koppen.get('host'))
}
