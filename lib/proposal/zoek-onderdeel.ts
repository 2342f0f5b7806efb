import { leesRegister } from '@/lib/checks/register'
import { zoekNabije } from '@/lib/content/nabij'
import { leesOnderdeel, type Onderdeel } from './lees-onderdeel'
import type { Stand } from './opslag'

/** Het onderdeel, of de zin die zegt waarom het niet te veranderen is. */
export function zoekOnderdeel(stand: Stand, id: string): Onderdeel | { bezwaar: string } {
  const onderdeel = leesOnderdeel(stand, id)
  if (onderdeel) return onderdeel
  const { soortVan, vervallen } = leesRegister(stand.wortel).register
  const steen = vervallen.get(id)
  if (steen) return { bezwaar: `"${id}" is vervallen sinds ${steen.sinds}; wat weg is, verandert niet meer` }
  const soort = soortVan.get(id)
  if (soort) return { bezwaar: `"${id}" is een ${soort}; hier verandert u alleen een onderdeel van het kader zelf` }
  const [nabij] = zoekNabije(id, soortVan.keys())
  return {
    bezwaar: `onderdeel "${id}" bestaat niet.${nabij ? ` Bedoelt u "${nabij}"?` : ' Kies er een uit de lijst.'}`,
  }
}
