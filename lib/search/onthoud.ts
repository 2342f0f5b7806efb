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
