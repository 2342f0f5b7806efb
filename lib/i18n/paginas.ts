import { type Plek, SECTIES, type Sectie, type Subpagina } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { adresVan, thuis } from './adres'
import type { Adressen } from './route'
import { SUBPAD } from './secties'

/** Wat in geen index hoort: de tekst waar nog aan gewerkt wordt, de vergelijking die haar toont, en wat een lezer zelf koos. */
const NIET_TE_VINDEN: readonly Sectie[] = ['werkversie', 'verschil', 'dossier', 'voorstel', 'voorstellen']

/** Elke pagina van vandaag die een zoekmachine mag tonen, als het adres in een taal. */
export function maakPaginas({ vandaag }: Pick<Adressen, 'vandaag'>): ((taal: Taal) => string)[] {
  const subpaginas = Object.keys(SUBPAD) as Subpagina[]
  const plekken: Plek[] = [
    ...SECTIES.filter(sectie => !NIET_TE_VINDEN.includes(sectie)).map(sectie => ({ sectie })),
    ...subpaginas.map(subpagina => ({ sectie: SUBPAD[subpagina].sectie, subpagina })),
    ...Object.values(vandaag).filter(({ slug, anker }) => slug !== undefined && anker === undefined),
  ]
  return [thuis, ...plekken.map(plek => (taal: Taal) => adresVan(plek, taal))]
}
