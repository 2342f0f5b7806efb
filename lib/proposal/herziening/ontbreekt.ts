import { controleer } from '@/lib/checks/controleer'
import { type Fout, opPlaats } from '@/lib/checks/fout'
import type { Itemherziening, Melding } from '@/lib/domain/herziening'
import type { Inhoudsstand, OpenWijziging } from './lees-inhoud'
import type { Standen } from './vergelijk-item'

/** De regel telt niet mee: een regel erboven maakt van een oude fout geen nieuwe. */
const sleutelVan = ({ bestand, melding }: Fout): string => `${bestand}\n${melding}`

/** De fouten van `na` die `voor` nog niet had; twee keer dezelfde fout in één bestand telt als twee. */
function nieuweFouten(voor: Fout[], na: Fout[]): Fout[] {
  const al = new Map<string, number>()
  for (const fout of voor) al.set(sleutelVan(fout), (al.get(sleutelVan(fout)) ?? 0) + 1)
  return na.filter(fout => {
    const over = al.get(sleutelVan(fout)) ?? 0
    al.set(sleutelVan(fout), over - 1)
    return over <= 0
  })
}

const zonderBesluit = (open: OpenWijziging[]): Melding[] =>
  open
    .filter(({ besloten }) => !besloten)
    .map(({ id, bestand, regelVan }) => ({
      bestand,
      regel: regelVan([]),
      melding: `het besluit van ${id} ontbreekt; schrijf "besluit:" met "door" en "datum" zodra LHV en NHG het genomen hebben`,
    }))

const engelsAchter = (items: Itemherziening[], { na }: Standen): Melding[] =>
  items
    .filter(({ engels }) => engels === 'achter')
    .flatMap(({ id }) => na.delen.get(`${id}.en`) ?? [])
    .map(({ pad, id }) => ({
      bestand: pad,
      regel: 1,
      melding: `de Nederlandse tekst van ${id} verandert en deze niet; pas de vertaling aan, of laat haar zo als zij nog klopt`,
      opmerking: true,
    }))

/**
 * Wat er nog moet gebeuren voor dit kan worden overgenomen, op plaats.
 * @param geraakt de open wijzigingen die bij deze herziening horen
 */
export function zoekOntbrekend(standen: Standen, items: Itemherziening[], geraakt: OpenWijziging[]): Melding[] {
  const foutenIn = ({ wortel, lezing }: Inhoudsstand) => controleer(wortel, lezing).fouten
  const fouten = nieuweFouten(foutenIn(standen.voor), foutenIn(standen.na))
  return [...fouten, ...zonderBesluit(geraakt), ...engelsAchter(items, standen)].sort(opPlaats)
}
