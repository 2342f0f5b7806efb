import { VELDEN, veldtekst, type Zoekstuk, type Zoektabel } from '@/lib/search/tabel'

/** Eén zoeker in de vergelijking: dezelfde items, dezelfde vragen, in dezelfde ronde. */
export interface Deelnemer {
  naam: string
  /** De ids bij een vraag, beste eerst, hooguit tien; en hoeveel milliseconden dat kostte. */
  zoek: (vraag: string) => Promise<{ ids: string[]; ms: number }>
  /** De index zoals een browser hem ophaalt. */
  index: string | Uint8Array
  sluit?: () => Promise<void>
}

export type MaakDeelnemer = (tabel: Zoektabel) => Promise<Deelnemer>

/** Een stuk als platte velden, met het id erbij, want dat kunnen de anderen ook doorzoeken. */
export const alsVelden = (stuk: Zoekstuk): Record<string, string> => ({
  id: stuk.id,
  code: stuk.id,
  ...Object.fromEntries(VELDEN.map(veld => [veld, veldtekst(stuk, veld)])),
})

export const DOORZOCHT = ['code', ...VELDEN]

/** Meet een zoekactie die meteen antwoordt. */
export function meet(zoek: (vraag: string) => string[]): Deelnemer['zoek'] {
  return async vraag => {
    const begin = performance.now()
    const ids = zoek(vraag)
    return { ids, ms: performance.now() - begin }
  }
}
