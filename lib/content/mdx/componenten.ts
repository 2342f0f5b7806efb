import { LIJSTSOORTEN } from '@/lib/domain/soort'

/** Wat een attribuut mag bevatten; de controles zoeken de ids ook werkelijk op. */
export type Attribuutsoort = 'item' | 'bron' | 'bronnen' | 'begrip' | 'nummer' | 'tekst' | 'lijstsoort'

export interface Component {
  attributen: Record<string, { soort: Attribuutsoort; verplicht: boolean }>
  /** Of er tekst tussen begin- en eindlabel mag staan. */
  inhoud: boolean
}

const verplicht = (soort: Attribuutsoort) => ({ soort, verplicht: true }) as const
const vrij = (soort: Attribuutsoort) => ({ soort, verplicht: false }) as const

/** De enige componenten die in de tekst mogen; al het andere weigert de controle. */
export const COMPONENTEN = {
  Zie: { attributen: { id: verplicht('item') }, inhoud: true },
  Bron: { attributen: { id: verplicht('bron') }, inhoud: true },
  Begrip: { attributen: { id: verplicht('begrip') }, inhoud: true },
  Voetnoot: {
    attributen: { nr: verplicht('nummer'), bron: verplicht('bronnen'), opmerking: vrij('tekst') },
    inhoud: false,
  },
  Onderdelen: { attributen: { soort: verplicht('lijstsoort') }, inhoud: false },
  Urgentieschaal: { attributen: {}, inhoud: false },
} as const satisfies Record<string, Component>

export type Componentnaam = keyof typeof COMPONENTEN

/** De toegestane component met deze naam, of niets. */
export const zoekComponent = (naam: string | null): Component | undefined =>
  naam !== null && Object.hasOwn(COMPONENTEN, naam) ? COMPONENTEN[naam as Componentnaam] : undefined

/** Of de waarde de vorm heeft die bij de attribuutsoort hoort. */
export function heeftVorm(soort: Attribuutsoort, waarde: string): boolean {
  switch (soort) {
    case 'nummer':
      return /^[1-9]\d*$/.test(waarde)
    case 'lijstsoort':
      return (LIJSTSOORTEN as readonly string[]).includes(waarde)
    case 'tekst':
      return waarde.trim() !== ''
    case 'bronnen':
      return /^[a-z0-9-]+( [a-z0-9-]+)*$/.test(waarde)
    case 'item':
    case 'bron':
    case 'begrip':
      return /^[A-Za-z][A-Za-z0-9-]*$/.test(waarde)
  }
}
