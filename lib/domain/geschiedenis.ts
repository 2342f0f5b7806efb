import { heeftItem, vorigeMet } from './editiestand'
import { type Editie, type Uitgave, WERKVERSIE } from './uitgave'
import { WIJZEN, type Wijze, type Wijziging } from './verloop'
import { vergelijkVersies } from './versie'

/** Eén keer dat er iets met een onderdeel gebeurde. */
export interface Moment {
  /** Over welke onderdelen het gaat; meer dan één als zij op hetzelfde blad staan. */
  ids: string[]
  wijze: Wijze
  /** De editie waarmee het inging; ontbreekt zolang het alleen is besloten. */
  editie?: string
  /** De dag waarop die editie is bevroren. */
  bevroren?: string
  /** De editie waarin het onderdeel daarvóór stond, om mee te vergelijken; ontbreekt bij wat nieuw is. */
  vorige?: string
  /** Waarom; ontbreekt bij wat al in de eerste editie stond, want daar ging geen besluit aan vooraf. */
  wijziging?: Wijziging
}

/** De editie waarmee een wijziging inging; niets zolang zij alleen is besloten. */
export const editieVan = (id: string, edities: readonly Editie[]): Editie | undefined =>
  edities.find(({ wijzigingen }) => wijzigingen.includes(id))

/**
 * Wat er met één onderdeel gebeurde, oudste eerst; wat alleen is besloten, staat achteraan.
 * Volgt alleen uit de edities en de wijzigingen: een geschiedenis die er niet is, komt er niet.
 *
 * @param edities oudste eerst
 */
export function momentenVan(id: string, edities: readonly Editie[], wijzigingen: readonly Wijziging[]): Moment[] {
  const eigen = wijzigingen.filter(({ items }) => items.includes(id))
  const maak = (wijziging: Wijziging, rest: Partial<Moment>): Moment => ({
    ids: [id],
    wijze: wijziging.wijze,
    wijziging,
    ...rest,
  })
  const eerste = edities.find(editie => heeftItem(editie, id))
  const ingegaan = edities.flatMap((editie): Moment[] => {
    const { versie, bevroren } = editie
    const vorige = vorigeMet(edities, id, versie)?.versie
    const momenten = eigen
      .filter(wijziging => editie.wijzigingen.includes(wijziging.id))
      .map(wijziging => maak(wijziging, { editie: versie, bevroren, vorige }))
    const isNieuw = editie === eerste && !momenten.some(({ wijze }) => wijze === 'toevoeging')
    return isNieuw ? [{ ids: [id], wijze: 'toevoeging', editie: versie, bevroren }, ...momenten] : momenten
  })
  const vorige = edities.findLast(editie => heeftItem(editie, id))?.versie
  const besloten = eigen.filter(wijziging => !editieVan(wijziging.id, edities))
  return [...ingegaan, ...besloten.map(wijziging => maak(wijziging, { vorige }))]
}

function vergelijkMomenten(a: Moment, b: Moment): number {
  if (!a.editie || !b.editie) return Number(!a.editie) - Number(!b.editie)
  return vergelijkVersies(a.editie, b.editie)
}

/**
 * De momenten van een onderdeel, met die van de lijst op zijn blad erbij.
 * Dat een hele lijst er vanaf het begin was, zegt het blad al; van de lijst tellen alleen wijzigingen mee.
 */
export function voegSamen(eigen: readonly Moment[], lijst: readonly Moment[]): Moment[] {
  const samen = [...eigen]
  for (const moment of lijst) {
    if (!moment.wijziging) continue
    const plaats = samen.findIndex(({ wijziging }) => wijziging?.id === moment.wijziging?.id)
    const bekend = samen[plaats]
    if (bekend) samen[plaats] = { ...bekend, ids: [...bekend.ids, ...moment.ids] }
    else samen.push(moment)
  }
  return samen.sort(vergelijkMomenten)
}

/**
 * Het moment dat bij het id hoort te staan: het laatste tot en met de editie die de lezer voor zich heeft.
 * Gebeurde er in die editie meer, dan het zwaarste. Bij de werkversie alleen wat nog niet in een editie staat.
 */
export function merkmoment(id: string, momenten: readonly Moment[], uitgave: Uitgave): Moment | undefined {
  const eigen = momenten.filter(({ ids }) => ids.includes(id))
  const tot = eigen.filter(({ editie }) =>
    uitgave === WERKVERSIE ? !editie : editie !== undefined && vergelijkVersies(editie, uitgave) <= 0,
  )
  const laatste = tot.at(-1)?.editie
  return tot
    .filter(({ editie }) => editie === laatste)
    .toSorted((a, b) => WIJZEN.indexOf(a.wijze) - WIJZEN.indexOf(b.wijze))
    .at(0)
}

/** De wijzigingen die met één editie ingingen, of die nog op een editie wachten. */
export interface Editiegroep {
  editie?: Editie
  wijzigingen: Wijziging[]
}

/** Alle wijzigingen per editie, nieuwste eerst; eerst wat nog op een editie wacht, als dat er is. */
export function groepeer(edities: readonly Editie[], wijzigingen: readonly Wijziging[]): Editiegroep[] {
  const wachtend = wijzigingen.filter(({ id }) => !editieVan(id, edities))
  const groepen = edities.toReversed().map(editie => ({
    editie,
    wijzigingen: wijzigingen.filter(({ id }) => editie.wijzigingen.includes(id)),
  }))
  return [...(wachtend.length > 0 ? [{ wijzigingen: wachtend }] : []), ...groepen]
}
