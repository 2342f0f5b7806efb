import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leesEdities, leesVerloop } from '@/lib/checks/editie/lees'
import { somVan } from '@/lib/checks/editie/som'
import { leesRegister } from '@/lib/checks/register'
import { standVan } from '@/lib/domain/editie'
import type { Editie, Editielijst } from '@/lib/domain/uitgave'

const KADER = 'content/kader'

/** De edities, oudste eerst, met de status die zij nu hebben. De controle zag ze al op elke byte na. */
function maakEdities(wortel: string): Editie[] {
  const { verloop } = leesVerloop(wortel)
  const gegevens = leesEdities(wortel).edities.flatMap(editie => editie.gegevens ?? [])
  return gegevens.map(editie => ({
    ...editie,
    stand: standVan(editie.versie, gegevens, verloop) ?? { status: editie.status, sinds: editie.bevroren },
  }))
}

/** Per bestand van de werkversie dat gelijk is aan de nieuwste editie: de editie in wier map die tekst staat. */
export function zoekOngewijzigd(wortel: string, nieuwste = maakEdities(wortel).at(-1)): Record<string, string> {
  return Object.fromEntries(
    Object.entries(nieuwste?.bestanden ?? {}).flatMap(([pad, { sha256, editie }]) => {
      if (!pad.endsWith('.mdx')) return []
      const bestand = join(wortel, KADER, pad)
      return existsSync(bestand) && somVan(readFileSync(bestand)) === sha256 ? [[pad, editie]] : []
    }),
  )
}

/** Wat het portaal van edities moet weten, uit content/edities en content/kader. */
export function maakEditielijst(wortel: string): Editielijst {
  const edities = maakEdities(wortel)
  const nieuwste = edities.at(-1)
  const werkversie = readdirSync(join(wortel, KADER), { recursive: true, encoding: 'utf8' })
    .map(pad => pad.replaceAll('\\', '/'))
    .filter(pad => pad.endsWith('.mdx'))
  return {
    edities,
    ongewijzigd: zoekOngewijzigd(wortel, nieuwste),
    nieuw: werkversie.filter(pad => !Object.hasOwn(nieuwste?.bestanden ?? {}, pad)),
    vervallen: Object.fromEntries(leesRegister(wortel).register.vervallen),
  }
}
