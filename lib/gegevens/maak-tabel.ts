import { stringify } from 'csv-stringify/sync'
import type { Editietabel } from '@/lib/domain/editiebestand'
import type { Bron, ItemVan, Onderdeel } from '@/lib/domain/onderdeel'
import type { Soort } from '@/lib/domain/soort'
import type nl from '@/lib/i18n/nl.json'
import { citeerAdres, type Stof } from './stof'

/** Wat er in elke tabel staat, in leesvolgorde. */
export interface Tabelstof {
  kernpunten: ItemVan<'kernpunt'>[]
  signalen: ItemVan<'signaal'>[]
  bronnen: Bron[]
}

type Kolom = keyof typeof nl.machines.kolommen

type Rij = Partial<Record<Kolom, string | number>>

const SLOT = ['bronnen', 'plaats', 'taal', 'editie', 'adres'] as const

/** Van links naar rechts. */
const KOLOMMEN: Record<Editietabel, readonly Kolom[]> = {
  kernpunten: ['id', 'titel', 'tekst', 'kernwaarde', 'vragen', 'signalen', ...SLOT],
  signalen: ['id', 'titel', 'tekst', 'kernpunten', ...SLOT],
  bronnen: [
    ...(['id', 'titel', 'type', 'auteurs', 'uitgever', 'jaar', 'tijdschrift', 'locator', 'url'] as const),
    ...(['gebruiktDoor', 'editie', 'adres'] as const),
  ],
}

const lijst = (delen: string[]): string => delen.join(' | ')

/** De ids van deze soort waar een onderdeel naar verwijst of die naar hem verwijzen. */
const verwant = (item: Onderdeel, soort: Soort, stof: Stof): string => {
  const buren = [...item.zie.flatMap(id => stof.naslag.vind(id) ?? []), ...stof.genoemdDoor(item)]
  return lijst([...new Set(buren.filter(ander => ander.soort === soort).map(({ id }) => id))])
}

const tekstRij = (item: Onderdeel) => ({ id: item.id, titel: item.titel, tekst: item.tekst.plat })

/** Waar het op steunt, waar het staat, en waarmee het aan te halen is. */
const slotRij = (item: Onderdeel, stof: Stof) => ({
  bronnen: lijst(
    item.bronnen.map(({ bron, vindplaats }) => [stof.naslag.bron(bron).titel, vindplaats].filter(Boolean).join(', ')),
  ),
  plaats: item.plaats,
  taal: item.taal,
  editie: stof.editie.versie,
  adres: citeerAdres(item, stof),
})

const RIJEN: { [T in Editietabel]: (stuk: Tabelstof[T][number], stof: Stof) => Rij } = {
  kernpunten: (item, stof) => ({
    ...tekstRij(item),
    kernwaarde: stof.kernwaarde(item)?.titel,
    vragen: verwant(item, 'vraag', stof),
    signalen: verwant(item, 'signaal', stof),
    ...slotRij(item, stof),
  }),
  signalen: (item, stof) => ({
    ...tekstRij(item),
    kernpunten: verwant(item, 'kernpunt', stof),
    ...slotRij(item, stof),
  }),
  bronnen: (bron, stof) => ({
    id: bron.id,
    titel: bron.titel,
    type: stof.t(`brontypen.${bron.type}`),
    auteurs: bron.auteurs,
    uitgever: bron.uitgever,
    jaar: bron.jaar,
    tijdschrift: bron.tijdschrift,
    locator: bron.locator,
    url: bron.url,
    gebruiktDoor: lijst(stof.genoemdDoor(bron).map(({ id }) => id)),
    editie: stof.editie.versie,
    adres: citeerAdres(bron, stof),
  }),
}

/**
 * Een tabel als CSV die Excel in het Nederlands meteen goed opent: met een BOM en puntkomma's, regels volgens RFC 4180.
 * Een cel die met `=`, `+`, `-` of `@` begint, krijgt een `'` ervoor: anders leest een rekenblad haar als formule.
 */
export function maakTabel<T extends Editietabel>(tabel: T, stukken: Tabelstof[T], stof: Stof): string {
  const maakRij: (stuk: Tabelstof[T][number], stof: Stof) => Rij = RIJEN[tabel]
  return stringify(
    stukken.map(stuk => maakRij(stuk, stof)),
    {
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
      escape_formulas: true,
      header: true,
      columns: KOLOMMEN[tabel].map(key => ({ key, header: stof.t(`machines.kolommen.${key}`) })),
    },
  )
}
