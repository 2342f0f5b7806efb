/**
 * Wat er van een persoonsvorm of deelwoord overblijft als de uitgang eraf gaat. Snowball laat die staan, omdat een t
 * of ge- meestal bij het woord hoort; hier telt het pas als het overblijfsel zelf in de inhoud voorkomt.
 */
export function grondvormen(woord: string): string[] {
  const zonderT = /^(.{4,})t$/.exec(woord)?.[1] ?? /^(.{5,})de?$/.exec(woord)?.[1]
  const deelwoord = /^ge(.{3,}(?:[dt]e?|en))$/.exec(woord)?.[1]
  const kaal = deelwoord?.replace(/[dt]e?$/, '')
  // De infinitief heeft een open lettergreep: evalueer(d), evalueren.
  const infinitief = kaal && `${kaal.replace(/([aeou])\1([^aeiou])$/, '$1$2')}en`
  return [zonderT, deelwoord, kaal, infinitief].filter(vorm => vorm !== undefined)
}
