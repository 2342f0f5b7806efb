import { type Uitgave, WERKVERSIE } from './uitgave'

/**
 * De editie waaraan een citaat vastzit op een pagina: die de lezer voor zich heeft.
 * Niets in de werkversie; die verandert nog en is niet te citeren.
 */
export function citeereditie({ uitgave, vandaag }: { uitgave?: Uitgave; vandaag: Uitgave }): string | undefined {
  const editie = uitgave ?? vandaag
  return editie === WERKVERSIE ? undefined : editie
}
