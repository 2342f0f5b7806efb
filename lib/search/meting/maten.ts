/** Per id hoe goed een antwoord is: 3 is wat men zoekt, 1 houdt verband. */
export type Antwoord = Record<string, number>

const winst = (cijfer: number) => 2 ** cijfer - 1
const korting = (plaats: number) => Math.log2(plaats + 2)
const TOP = 10

const cijferVan = (antwoord: Antwoord, id: string): number => (Object.hasOwn(antwoord, id) ? (antwoord[id] ?? 0) : 0)

/** Hoe dicht de volgorde bij de best mogelijke ligt, 0 tot 1. Waar niets hoort te komen: 1 als er niets komt. */
export function ndcg(gevonden: string[], antwoord: Antwoord): number {
  const cijfers = Object.values(antwoord)
  if (cijfers.length === 0) return gevonden.length === 0 ? 1 : 0
  const som = (rij: number[]) => rij.slice(0, TOP).reduce((tot, cijfer, i) => tot + winst(cijfer) / korting(i), 0)
  return som(gevonden.map(id => cijferVan(antwoord, id))) / som(cijfers.toSorted((a, b) => b - a))
}

/** Eén gedeeld door de plaats van het eerste antwoord dat men zocht (een 3, of wat het beste is). */
export function mrr(gevonden: string[], antwoord: Antwoord): number {
  const cijfers = Object.values(antwoord)
  if (cijfers.length === 0) return gevonden.length === 0 ? 1 : 0
  const best = Math.max(...cijfers)
  const plaats = gevonden.slice(0, TOP).findIndex(id => cijferVan(antwoord, id) === best)
  return plaats < 0 ? 0 : 1 / (plaats + 1)
}

/** Of het eerste dat komt, is wat men zocht. */
export const eersteGoed = (gevonden: string[], antwoord: Antwoord): boolean => mrr(gevonden, antwoord) === 1

export const gemiddelde = (getallen: number[]): number =>
  getallen.reduce((som, getal) => som + getal, 0) / getallen.length

/** De waarde waar dit deel van de getallen onder ligt. */
export function kwantiel(getallen: number[], deel: number): number {
  const rij = getallen.toSorted((a, b) => a - b)
  return rij[Math.min(rij.length - 1, Math.floor(deel * rij.length))] ?? 0
}
