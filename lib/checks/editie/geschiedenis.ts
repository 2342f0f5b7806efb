import { volgendeVersie } from '@/lib/domain/versie'
import type { Fout } from '../fout'
import { controleerDekking, wijzenVan } from './dekking'
import { type Editie, gegevenspad } from './lees'
import { inventarisVanEditie, vergelijk } from './verschil'
import { leesWijzigingen, vrijNummer, WIJZIGINGEN, type Wijziging } from './wijzigingen'

/** Welke wijzigingen bij welke editie horen. */
export interface Verdeling {
  van: (editie: Editie) => Wijziging[]
  /** Wijzigingen die nog in geen editie staan. */
  open: Wijziging[]
  vrijNummer: string
}

export function verdeelWijzigingen(wortel: string, edities: Editie[]): Verdeling {
  const wijzigingen = leesWijzigingen(wortel)
  const ingegaan = edities.flatMap(({ gegevens }) => gegevens?.wijzigingen ?? [])
  return {
    van: ({ gegevens }) => wijzigingen.filter(({ id }) => gegevens?.wijzigingen.includes(id)),
    open: wijzigingen.filter(({ id }) => !ingegaan.includes(id)),
    vrijNummer: vrijNummer([...wijzigingen.map(({ id }) => id), ...ingegaan]),
  }
}

const HERSTEL = `zet de wijzigingen terug zoals zij waren (git restore ${WIJZIGINGEN})`

function controleerOvergang(wortel: string, voorganger: Editie, editie: Editie, wijzigingen: Wijziging[]): Fout[] {
  const oud = inventarisVanEditie(wortel, voorganger)
  const nieuw = inventarisVanEditie(wortel, editie)
  if (!oud || !nieuw) return []
  const meld = (melding: string): Fout => ({ bestand: gegevenspad(editie.versie), regel: 1, melding })

  const gemist = editie.gegevens?.wijzigingen.filter(id => !wijzigingen.some(wijziging => wijziging.id === id)) ?? []
  if (gemist.length > 0)
    return [meld(`wijziging ${gemist.join(', ')} ging met deze editie in en is nu weg; ${HERSTEL}`)]

  const onbesloten = wijzigingen.filter(({ besloten }) => !besloten).map(({ id }) => id)
  if (onbesloten.length > 0)
    return [meld(`wijziging ${onbesloten.join(', ')} ging met deze editie in en haar besluit is nu weg; ${HERSTEL}`)]

  const fouten = controleerDekking(vergelijk(oud, nieuw), wijzigingen, {
    editie: voorganger.versie,
    meldOngenoemd: id =>
      meld(`"${id}" veranderde in deze editie, maar geen van haar wijzigingen noemt het; ${HERSTEL}`),
  })
  const gevraagd = volgendeVersie(voorganger.versie, wijzenVan(wijzigingen))
  if (fouten.length === 0 && gevraagd !== editie.versie)
    fouten.push(meld(`haar wijzigingen vragen om versie ${gevraagd ?? voorganger.versie}; ${HERSTEL}`))
  return fouten
}

/** Wat met een editie inging, is nog steeds precies wat er veranderde: de geschiedenis is niet om te schrijven. */
export const controleerGeschiedenis = (wortel: string, edities: Editie[], { van }: Verdeling): Fout[] =>
  edities.flatMap((editie, i) => {
    const voorganger = edities[i - 1]
    return voorganger ? controleerOvergang(wortel, voorganger, editie, van(editie)) : []
  })
