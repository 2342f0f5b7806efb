import { EVALUATIECRITERIA, type Evaluatiecriterium } from './verloop'
import { VOORSTELSTANDEN, type Voorstel, type Voorstelstand } from './voorstel'

/** Welke voorstellen een lezer wil zien; wat ontbreekt, doet er niet toe. */
export interface Tafelkeuze {
  status: string | undefined
  id: string | undefined
  criterium: string | undefined
}

/** Zoveel voorstellen staan er op één blad van de lijst. */
export const PER_BLAD = 20

/**
 * De voorstellen die bij alle keuzes passen. Een onbekende keuze geeft niets, en dat is te zien.
 *
 * @param hoortBij de ids die bij het gekozen onderdeel horen: dat zelf, en de lijsten op zijn blad
 */
export const kiesVoorstellen = (
  voorstellen: readonly Voorstel[],
  { status, id, criterium }: Tafelkeuze,
  hoortBij: ReadonlySet<string>,
): Voorstel[] =>
  voorstellen
    .filter(voorstel => !status || voorstel.stand === status)
    .filter(voorstel => !criterium || voorstel.criterium === criterium)
    .filter(voorstel => !id || hoortBij.has(voorstel.id))

/** Dezelfde voorstellen, eerst wat open is; binnen een stand blijft de volgorde zoals zij was. */
export const opStand = (voorstellen: readonly Voorstel[]): Voorstel[] =>
  VOORSTELSTANDEN.flatMap(stand => voorstellen.filter(voorstel => voorstel.stand === stand))

/** Eén blad van een lijst; een blad dat er niet is, wordt het dichtstbijzijnde. */
export function kiesBlad<T>(lijst: readonly T[], gevraagd: string | undefined): { nr: number; van: number; deel: T[] } {
  const van = Math.max(1, Math.ceil(lijst.length / PER_BLAD))
  const nr = Math.min(Math.max(1, Number.parseInt(gevraagd ?? '', 10) || 1), van)
  return { nr, van, deel: lijst.slice((nr - 1) * PER_BLAD, nr * PER_BLAD) }
}

const tel = <K extends string>(sleutels: readonly K[], namen: readonly (K | undefined)[]) =>
  Object.fromEntries(sleutels.map(sleutel => [sleutel, namen.filter(naam => naam === sleutel).length])) as Record<
    K,
    number
  >

export const telPerStand = (voorstellen: readonly Voorstel[]): Record<Voorstelstand, number> =>
  tel(
    VOORSTELSTANDEN,
    voorstellen.map(({ stand }) => stand),
  )

const open = (voorstellen: readonly Voorstel[]): Voorstel[] => voorstellen.filter(({ stand }) => stand === 'open')

/** Hoeveel er open zijn per criterium van de evaluatie; wie geen criterium koos, telt hier niet mee. */
export const telOpenPerCriterium = (voorstellen: readonly Voorstel[]): Record<Evaluatiecriterium, number> =>
  tel(
    EVALUATIECRITERIA,
    open(voorstellen).map(({ criterium }) => criterium),
  )

/** Hoeveel er open zijn per onderdeel; wat er niet in staat, heeft er geen. */
export const telOpenPerOnderdeel = (voorstellen: readonly Voorstel[]): Record<string, number> => {
  const ids = open(voorstellen).map(({ id }) => id)
  return tel([...new Set(ids)], ids)
}
