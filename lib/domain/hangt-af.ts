import type { Genoemd, Itemherziening } from './herziening'

const uniek = (genoemd: Genoemd[]): Genoemd[] => [...new Map(genoemd.map(een => [een.id, een])).values()]

/** Wat van een hele herziening afhangt; wat van twee onderdelen afhangt, staat er één keer. */
export const hangtVanAlles = (items: readonly Pick<Itemherziening, 'hangtAf'>[]): Itemherziening['hangtAf'] => ({
  vragen: uniek(items.flatMap(({ hangtAf }) => hangtAf.vragen)),
  signalen: uniek(items.flatMap(({ hangtAf }) => hangtAf.signalen)),
  overige: uniek(items.flatMap(({ hangtAf }) => hangtAf.overige)),
})
