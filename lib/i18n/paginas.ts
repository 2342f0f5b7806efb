import { type Plek, SECTIES, type Subpagina } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { adresVan, thuis } from './adres'
import type { Adressen } from './route'
import { SUBPAD } from './secties'

/** Elke pagina zoals het portaal vandaag is, als het adres in een taal; de werkversie hoort daar niet bij. */
export function maakPaginas({ vandaag }: Pick<Adressen, 'vandaag'>): ((taal: Taal) => string)[] {
  const subpaginas = Object.keys(SUBPAD) as Subpagina[]
  const plekken: Plek[] = [
    ...SECTIES.filter(sectie => sectie !== 'werkversie').map(sectie => ({ sectie })),
    ...subpaginas.map(subpagina => ({ sectie: SUBPAD[subpagina].sectie, subpagina })),
    ...Object.values(vandaag).filter(({ slug, anker }) => slug !== undefined && anker === undefined),
  ]
  return [thuis, ...plekken.map(plek => (taal: Taal) => adresVan(plek, taal))]
}
