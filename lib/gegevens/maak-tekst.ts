import type { Tekst } from '@/lib/domain/onderdeel'

/** De tekst in blokken. De platte tekst heeft een regel per blok, en de koppen staan er in volgorde tussen. */
export function maakTekst({ plat, koppen, voetnoten }: Tekst) {
  const komend = koppen.map(({ tekst }) => tekst)
  const blokken = plat
    .split('\n')
    .filter(Boolean)
    .map(tekst => {
      const isKop = tekst === komend[0]
      if (isKop) komend.shift()
      return { soort: isKop ? ('kop' as const) : ('alinea' as const), tekst }
    })
  return { plat, blokken, voetnoten }
}
