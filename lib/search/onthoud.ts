/** Wie typt, bepaalt wat er onthouden wordt; dus niet te veel woorden. */
export const MEEST = 20_000

/** Dezelfde functie, die van elk woord het antwoord onthoudt. */
export function onthoud<T>(vraag: (woord: string) => T): (woord: string) => T {
  const bekend = new Map<string, T>()
  return woord => {
    if (bekend.has(woord)) return bekend.get(woord) as T
    const antwoord = vraag(woord)
    if (bekend.size < MEEST) bekend.set(woord, antwoord)
    return antwoord
  }
}

/** Als `onthoud`, voor een antwoord dat ook van iets groots als een index afhangt. */
export function onthoudBij<B extends WeakKey, T>(vraag: (woord: string, bij: B) => T): (woord: string, bij: B) => T {
  const perStuk = new WeakMap<B, (woord: string) => T>()
  return (woord, bij) => {
    const bekend = perStuk.get(bij) ?? onthoud(een => vraag(een, bij))
    perStuk.set(bij, bekend)
    return bekend(woord)
  }
}

/**
 * Onthoudt alleen wat voor deze vraag en de vorige nodig was: wie typt, verandert één woord, en de rest is nog hetzelfde.
 * Roep aan bij het begin van een vraag; wat terugkomt, geeft bij een sleutel het bekende antwoord of maakt het.
 */
export function onthoudVorige<B extends WeakKey, T>(): (bij: B) => (sleutel: string, maak: () => T) => T {
  const perStuk = new WeakMap<B, Map<string, T>>()
  return bij => {
    const vorige = perStuk.get(bij)
    const nu = new Map<string, T>()
    perStuk.set(bij, nu)
    return (sleutel, maak) => {
      const antwoord = nu.get(sleutel) ?? vorige?.get(sleutel) ?? maak()
      nu.set(sleutel, antwoord)
      return antwoord
    }
  }
}
