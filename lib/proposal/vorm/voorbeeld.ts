import { ontleed } from '@/lib/content/mdx/ontleed'
import { maakUittreksel } from '@/lib/content/mdx/uittreksel'
import { blokkenVan } from '@/lib/diff/blokken'
import { maakRedline } from '@/lib/diff/redline'
import type { Genoemd, Herziening, Melding } from '@/lib/domain/herziening'
import { titelVan } from '@/lib/domain/id'
import type { Redlineblok } from '@/lib/domain/redline'
import { REGELVELDEN, type Voorbeeld, type Vormverwijzing, type Vormwaarden } from '@/lib/domain/voorstelvorm'
import { kortAdres } from '@/lib/i18n/adres'
import type { Velden } from '../invoer'
import { type Leeshulp, maakLeestekst } from './leestekst'

/** Wat het portaal over een voorstel zegt, in de taal van de pagina. */
export type Effectzin = (gegevens: { versie: string | undefined; vragen: number }) => string

const verwijs =
  ({ vind, adres }: Leeshulp) =>
  (genoemd: Genoemd): Vormverwijzing => {
    const item = vind(genoemd.id)
    return { id: genoemd.id, titel: titelVan(genoemd), adres: item ? adres(item) : kortAdres(genoemd.id) }
  }

/** Hoe het onderdeel gaat lezen; niets als het weg moet, of als de tekst niet te lezen is. */
function leest({ soort, id, regels, tekst }: Vormwaarden, hulp: Leeshulp): Voorbeeld['leest'] {
  const knopen = soort === 'vervallen' ? undefined : maakLeestekst(tekst, id, hulp)
  const { titel = '', ...boven } = regels
  return (
    knopen && {
      titel,
      boven: REGELVELDEN.filter(veld => veld !== 'titel').flatMap(veld => boven[veld]?.trim() || []),
      tekst: knopen,
    }
  )
}

/** Wat het voorstel doet, uit de herziening die ook bij het beoordelen te zien is. */
export function maakVoorbeeld(
  waarden: Vormwaarden,
  herziening: Herziening,
  { hulp, zin }: { hulp: Leeshulp; zin: Effectzin },
): Voorbeeld {
  // Bij een nieuw onderdeel staat het id pas in de herziening.
  const item = herziening.items.find(({ id, verschil }) =>
    waarden.soort === 'nieuw' ? verschil === 'nieuw' : id === waarden.id,
  )
  const { vragen = [], signalen = [], overige = [] } = item?.hangtAf ?? {}
  return {
    effect: zin({ versie: herziening.versie.naar, vragen: vragen.length }),
    hangtAf: [...vragen, ...signalen, ...overige].map(verwijs(hulp)),
    gevolgen: [],
    redline: item?.blokken ?? [],
    leest: leest(waarden, hulp),
  }
}

/** Wat elders nog moet gebeuren, zonder het pad: daar heeft wie voorstelt niets aan. */
export const gevolgzinnen = (gevolgen: Melding[]): string[] => [...new Set(gevolgen.map(({ melding }) => melding))]

function platteTekst(tekst: string): string {
  try {
    return maakUittreksel(ontleed(tekst)).plat
  } catch {
    return tekst
  }
}

const alsItem = ({ titel = '', bronnen = [], zie: _, ...velden }: Velden, tekst: string) => ({
  ...Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== '')),
  titel,
  bronnen: bronnen.map(({ id, vindplaats }) => ({ bron: id, vindplaats: vindplaats || undefined, opgezocht: false })),
  volgorde: 0,
  tekst: { plat: platteTekst(tekst) },
})

/** De tekst van nu naast die van de indiener; bij een onderdeel dat weg moet alleen die van nu. */
export function vergelijkMetNu(
  nu: { velden: Velden; tekst: string },
  waarden: Vormwaarden,
  { vind }: Leeshulp,
): Redlineblok[] {
  const naamVan = (bron: string) => vind(bron)?.titel
  const oud = blokkenVan(alsItem(nu.velden, nu.tekst), naamVan)
  if (waarden.soort === 'vervallen') return maakRedline(oud, oud)
  const bronnen = waarden.bronnen.filter(({ id }) => id !== '')
  return maakRedline(oud, blokkenVan(alsItem({ ...waarden.regels, bronnen }, waarden.tekst), naamVan))
}

/** Zolang de tekst niet door de controle komt, is toch te zien wat er anders is dan nu. */
export const maakVoorlopig = (
  nu: { velden: Velden; tekst: string } | undefined,
  waarden: Vormwaarden,
  hulp: Leeshulp,
): Voorbeeld => ({
  hangtAf: [],
  gevolgen: [],
  redline: nu ? vergelijkMetNu(nu, waarden, hulp) : [],
  leest: leest(waarden, hulp),
})
