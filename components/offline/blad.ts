/** Het element met dit id. @throws als het bestand niet is wat het script verwacht. */
export function moet(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`#${id} ontbreekt`)
  return element
}

/** De JSON die onder dit id in het bestand staat. */
export const lees = <W>(id: string): W => JSON.parse(moet(id).textContent ?? '') as W

/** Een element met inhoud. Alleen tekst en elementen, nooit HTML: wat iemand typt, wordt nooit opmaak. */
export function maak<N extends keyof HTMLElementTagNameMap>(
  naam: N,
  eigenschappen: Partial<HTMLElementTagNameMap[N]>,
  ...inhoud: (Node | string)[]
): HTMLElementTagNameMap[N] {
  const element = Object.assign(document.createElement(naam), eigenschappen)
  element.append(...inhoud)
  return element
}
