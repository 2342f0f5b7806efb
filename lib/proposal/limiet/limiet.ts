import { type Emmers, type Maat, neem } from './emmer'

/** Wat iemand op één adres mag doen: versturen, en een voorbeeld vragen. */
export const HANDELINGEN = ['verstuur', 'bekijk'] as const

export type Handeling = (typeof HANDELINGEN)[number]

/** Zo veel open voorstellen passen er; daarna moet er eerst over worden besloten. */
export const MEESTE_OPEN = 500

const GEWOON = {
  verstuur: { aantal: 10, seconden: 600 },
  bekijk: { aantal: 60, seconden: 60 },
} as const satisfies Record<Handeling, Maat>

/**
 * De maat van een handeling. `VOORSTEL_LIMIET` maakt haar anders, zoals `verstuur=100/60,bekijk=500/60`: keer per
 * seconden. Wat er niet goed in staat, telt niet.
 */
export function maatVan(handeling: Handeling, instelling = process.env.VOORSTEL_LIMIET ?? ''): Maat {
  const [, aantal, seconden] = new RegExp(`(?:^|,)\\s*${handeling}=(\\d+)/(\\d+)\\s*(?:,|$)`).exec(instelling) ?? []
  const maat = { aantal: Number(aantal), seconden: Number(seconden) }
  return maat.aantal > 0 && maat.seconden > 0 ? maat : GEWOON[handeling]
}

/** Next bundelt pagina en route apart; zo delen zij toch één stand. */
const gedeeld = globalThis as typeof globalThis & { voorstelemmers?: Record<Handeling, Emmers> }
gedeeld.voorstelemmers ??= { verstuur: new Map(), bekijk: new Map() }
const emmers = gedeeld.voorstelemmers

/** @returns niets als het mag, en anders na hoeveel seconden wel */
export const vraagRuimte = (handeling: Handeling, adres: string): number | undefined =>
  neem(emmers[handeling], adres, maatVan(handeling), Date.now())

/**
 * Het adres van wie vraagt. Zonder `TRUST_PROXY` is dat wie de verbinding maakte: wis-adres.ts heeft dan alles
 * wat de bezoeker zelf in het kopje zette al weggehaald. Achter een server die wij vertrouwen telt wat die er als laatste
 * bij zette; wat ervoor staat kan verzonnen zijn.
 */
export const adresUit = (koppen: Headers): string => koppen.get('x-forwarded-for')?.split(',').at(-1)?.trim() || '?'
