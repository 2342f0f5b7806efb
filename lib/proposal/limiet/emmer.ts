/** Hoeveel keer iets mag, en in hoeveel seconden een lege emmer weer vol is. */
export interface Maat {
  aantal: number
  seconden: number
}

interface Stand {
  over: number
  bij: number
}

/** Zo veel adressen worden tegelijk onthouden; daarna gaat het langst ongebruikte eruit. */
const MEESTE = 10_000

/** Wat er per adres nog over is, in volgorde van laatste gebruik. */
export type Emmers = Map<string, Stand>

/**
 * Neemt één keer uit de emmer van dit adres.
 * @param nu in milliseconden
 * @returns niets als het mag, en anders na hoeveel seconden wel
 */
export function neem(emmers: Emmers, adres: string, { aantal, seconden }: Maat, nu: number): number | undefined {
  const perMs = aantal / (seconden * 1000)
  const vorige = emmers.get(adres)
  const over = vorige ? Math.min(aantal, vorige.over + (nu - vorige.bij) * perMs) : aantal
  const mag = over >= 1
  emmers.delete(adres)
  emmers.set(adres, { over: mag ? over - 1 : over, bij: nu })
  for (const oudste of emmers.keys()) {
    if (emmers.size <= MEESTE) break
    emmers.delete(oudste)
  }
  return mag ? undefined : Math.ceil((1 - over) / perMs / 1000)
}
