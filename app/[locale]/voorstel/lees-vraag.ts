import { enkel, type Zoekdelen } from '@/app/zoekdelen'
import { getItem, getKernwaarde } from '@/lib/content/kader'
import { isOnderdeel } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import type { Velden } from '@/lib/proposal/invoer'
import { getOpslag } from '@/lib/proposal/kies-opslag'
import { leesOnderdeel, veldenVan } from '@/lib/proposal/lees-onderdeel'
import { Storing } from '@/lib/proposal/opslag'
import type { Begin } from './opzet'

/** Waar het adres om vraagt. `ontbreekt`: het onderdeel staat niet (meer) in de tekst waaraan gewerkt wordt. */
export type Vraag =
  | { doe: 'kies'; ontbreekt?: string }
  | { doe: 'storing'; melding: string }
  | ({ doe: 'vul'; pad?: string } & Begin)

/** Een kernpunt zonder iets erin. */
function leegKernpunt(): Velden {
  const velden = veldenVan('Kernpunt').map(veld => [veld, veld === 'bronnen' || veld === 'zie' ? [] : ''])
  return Object.fromEntries(velden)
}

/** Leest het adres, en de tekst van nu uit de opslag: die kan nieuwer zijn dan deze build. */
export async function leesVraag(vraag: Zoekdelen, taal: Taal): Promise<Vraag> {
  const nieuw = enkel(vraag.nieuw)
  if (nieuw !== undefined) {
    const over = getKernwaarde(nieuw, { taal, uitgave: WERKVERSIE })
    return over
      ? { doe: 'vul', soort: 'nieuw', over, velden: leegKernpunt(), tekst: '', basis: '' }
      : { doe: 'kies', ontbreekt: nieuw }
  }
  const id = enkel(vraag.item)
  if (id === undefined) return { doe: 'kies' }
  const over = getItem(id, { taal, uitgave: WERKVERSIE })
  if (!over || !isOnderdeel(over)) return { doe: 'kies', ontbreekt: id }
  try {
    const onderdeel = leesOnderdeel(await getOpslag().getStand(), over.id)
    if (!onderdeel) return { doe: 'kies', ontbreekt: over.id }
    const { velden, tekst, basis, pad } = onderdeel
    const soort = enkel(vraag.doe) === 'vervallen' ? 'vervallen' : 'wijzigen'
    return { doe: 'vul', soort, over, velden, tekst, basis, pad }
  } catch (fout) {
    if (fout instanceof Storing) return { doe: 'storing', melding: fout.message }
    throw fout
  }
}
