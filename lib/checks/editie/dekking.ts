import { WIJZEN, type Wijze } from '@/lib/domain/verloop'
import type { Fout } from '../fout'
import type { Verschil } from './verschil'
import type { Wijziging } from './wijzigingen'

/** Welke wijze bij welk verschil hoort: alleen wat nieuw is, is toegevoegd; alleen wat weg is, is vervallen. */
const PASSEND = {
  nieuw: ['toevoeging'],
  weg: ['vervallen'],
  anders: ['aanscherping', 'versoepeling', 'correctie'],
} as const satisfies Record<Verschil['wat'], readonly Wijze[]>

const of = new Intl.ListFormat('nl', { type: 'disjunction' })

/** Twee teksten die naast elkaar liggen, en hoe een fout daarover te melden is. */
export interface Vergelijking {
  /** De oudste van de twee. */
  editie: string
  /** Waar een verschil te melden is dat geen wijziging noemt, en hoe dat goed komt. */
  meldOngenoemd: (id: string, verschil: Verschil, wijzen: string) => Fout
}

const HOE: Record<Verschil['wat'], string> = {
  nieuw: 'is nieuw sinds',
  weg: 'is weg sinds',
  anders: 'staat al in',
}

function toetsWijziging(wijziging: Wijziging, verschillen: Map<string, Verschil>, editie: string): Fout[] {
  const meld = (pad: PropertyKey[], melding: string): Fout => ({
    bestand: wijziging.bestand,
    regel: wijziging.regelVan(pad),
    melding,
  })
  return wijziging.items.flatMap((id, i) => {
    const verschil = verschillen.get(id)
    if (!verschil)
      return [meld(['items', i], `"${id}" is gelijk aan editie ${editie}; verander de tekst, of haal het id hier weg`)]
    const passend: readonly Wijze[] = PASSEND[verschil.wat]
    if (!wijziging.wijze || passend.includes(wijziging.wijze)) return []
    return [
      meld(
        ['wijze'],
        `"${id}" ${HOE[verschil.wat]} editie ${editie}; kies als wijze ${of.format(passend)} voor dit item`,
      ),
    ]
  })
}

/** Elk verschil staat in een wijziging, en elke wijziging gaat over een verschil. */
export function controleerDekking(
  verschillen: Map<string, Verschil>,
  wijzigingen: Wijziging[],
  { editie, meldOngenoemd }: Vergelijking,
): Fout[] {
  const genoemd = new Set(wijzigingen.flatMap(({ items }) => items))
  return [
    ...[...verschillen]
      .filter(([id]) => !genoemd.has(id))
      .map(([id, verschil]) => meldOngenoemd(id, verschil, of.format(PASSEND[verschil.wat]))),
    ...wijzigingen.flatMap(wijziging => toetsWijziging(wijziging, verschillen, editie)),
  ]
}

/** De wijzen van deze wijzigingen, zonder wat er niet is; op de volgorde van WIJZEN. */
export const wijzenVan = (wijzigingen: Wijziging[]): Wijze[] =>
  WIJZEN.filter(wijze => wijzigingen.some(wijziging => wijziging.wijze === wijze))
