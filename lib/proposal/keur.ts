import { controleer } from '@/lib/checks/controleer'
import type { Fout } from '@/lib/checks/fout'
import type { Melding } from '@/lib/domain/herziening'
import type { Invoerfout } from './invoer'
import type { Stand } from './opslag'
import type { Opstelling } from './opstelling'
import { recordpad } from './record'
import { veldOpRegel } from './veld-op-regel'

/** Wat de controle van een voorstel vindt. */
export interface Keuring {
  /** Wat er mis is met het voorstel zelf. */
  fouten: Invoerfout[]
  /** Wat elders moet gebeuren omdat dit verandert; dat houdt een voorstel niet tegen, het overnemen wel. */
  gevolgen: Melding[]
}

/** Meer herstelt niemand in één keer, en een melding herhaalt soms wat iemand instuurde. */
const MAX_FOUTEN = 25
const MAX_MELDING = 400

/** Een fout los van haar regel en van het nummer dat vrij is: die verschuiven door het voorstel zelf. */
const kern = ({ bestand, melding }: Fout): string => `${bestand}: ${melding.replace(/W\d+\.nl\.mdx/, '')}`

/**
 * Dezelfde controle als `npm run check`, op een kopie waarin het voorstel is doorgevoerd.
 * Wat er zonder het voorstel ook al mis was, telt niet mee.
 * @param na de hoofdmap van die kopie
 */
export function keur(stand: Stand, na: string, { bestanden, wijziging }: Opstelling): Keuring {
  const { fouten } = controleer(na)
  if (fouten.length === 0) return { fouten: [], gevolgen: [] }
  const bekend = new Set(controleer(stand.wortel).fouten.map(kern))
  const nieuw = fouten.filter(fout => !bekend.has(kern(fout)))
  const isEigen = ({ bestand }: Fout): boolean => bestanden.has(bestand)
  return {
    fouten: nieuw
      .filter(isEigen)
      .slice(0, MAX_FOUTEN)
      .map(({ bestand, regel, melding }) => ({
        ...veldOpRegel(bestanden.get(bestand) ?? '', regel, bestand === recordpad(wijziging)),
        melding: melding.slice(0, MAX_MELDING),
      })),
    gevolgen: nieuw.filter(fout => !isEigen(fout)),
  }
}
