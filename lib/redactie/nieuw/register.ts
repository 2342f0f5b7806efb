import { isCode } from '@/lib/domain/id'
import type { Registersoort } from '@/lib/domain/soort'
import { voegRegelToe } from '@/lib/proposal/yaml'

const reeksVan = (id: string): string => id.replace(/\d+$/, '')

/**
 * De tekst van register.yaml met dit id onder zijn soort: een nummer na het vorige van zijn reeks, een begrip op
 * alfabet, en anders achteraan. Verder verandert er niets.
 */
export function zetInRegister(tekst: string, soort: Registersoort, id: string): string {
  const hoortErvoor = (ander: unknown) =>
    isCode(id) ? reeksVan(String(ander)) === reeksVan(id) : soort === 'begrip' && String(ander) < id
  return voegRegelToe(tekst, ['uitgegeven', soort], id, hoortErvoor)
}
