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
