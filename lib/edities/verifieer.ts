import { EDITIES } from '@/lib/checks/editie/lees'
import { toonFout } from '@/lib/checks/fout'
import { controleerBewaard } from '@/lib/checks/regels/edities'
import { isVersie, vergelijkVersies } from '@/lib/domain/versie'
import { Weigering } from './weigering'

/**
 * Gaat na of een editie, en alles waar zij op steunt, nog precies is wat er is vastgesteld.
 * @throws Weigering als dat niet zo is, of als de editie er niet is
 */
export function verifieer(wortel: string, versie: string): { vingerafdruk: string; aantal: number } {
  const { edities, fouten } = controleerBewaard(wortel)
  const editie = edities.find(ander => ander.versie === versie)
  if (!editie) {
    const bekend = edities.map(ander => ander.versie).join(', ')
    throw new Weigering(`Editie "${versie}" bestaat niet. ${bekend ? `Wel: ${bekend}.` : 'Er is nog geen editie.'}`)
  }
  // Een editie steunt op alle oudere; wat er met een nieuwere is, doet er voor deze niet toe.
  const geschonden = fouten.filter(({ bestand }) => {
    const [waar = ''] = bestand.slice(EDITIES.length + 1).split('/', 1)
    return isVersie(waar) && vergelijkVersies(waar, versie) <= 0
  })
  if (geschonden.length > 0 || !editie.gegevens)
    throw new Weigering(`Editie ${versie} is NIET meer wat er is vastgesteld:\n${geschonden.map(toonFout).join('\n')}`)
  return {
    vingerafdruk: editie.gegevens.vingerafdruk,
    aantal: Object.keys(editie.gegevens.bestanden).length,
  }
}
