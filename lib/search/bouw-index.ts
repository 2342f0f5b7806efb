import { Index } from 'flexsearch'
import { slugVan } from '@/lib/domain/id'
import { maakCodeboek } from './code'
import { maakCodeerder } from './codeer'
import { alleNamen, maakNamenboek, sleutelVan, stammenVan } from './namen'
import { onthoud } from './onthoud'
import { maakSpelling } from './spelling'
import { VELDEN, type Veld, type Zoektabel } from './tabel'
import { veldwoorden } from './veldwoorden'
import { leesVeld, type Voorkomen, voegToe } from './voorkomen'
import { letterlijk, type Vondst, verwijsterm, type Zoekindex } from './zoekindex'

/** Hoe sterk een verwijzing telt als woord: in de tekst genoemd, door een begrip aangewezen, of het zelf zijn. */
const GENOEMD = 0.9
const AANGEWEZEN = 1.6
const ZELF = 4

/** Per term de stukken die hem hebben, met hoe; FlexSearch hoeft het zo maar één keer te zeggen. */
const maakVinder = (flex: Index, termen: Map<string, Voorkomen>[]) =>
  onthoud((term): readonly Vondst[] =>
    flex.search(term, { limit: termen.length }).flatMap(id => {
      const bij = termen[Number(id)]?.get(term)
      return bij ? [{ plaats: Number(id), bij }] : []
    }),
  )

/** Bouwt de index van een tabel; dezelfde tabel geeft altijd dezelfde index. */
export function bouwIndex(tabel: Zoektabel): Zoekindex {
  const { stukken } = tabel
  const codeerder = maakCodeerder(tabel)
  const gemiddeld = Object.fromEntries(
    VELDEN.map(veld => [
      veld,
      stukken.reduce((som, stuk) => som + veldwoorden(stuk, veld).length, 0) / stukken.length || 1,
    ]),
  )
  const plaats = new Map(stukken.map(({ id }, i) => [slugVan(id), i]))
  const termen = stukken.map(stuk => {
    const alle = new Map<string, Voorkomen>()
    for (const veld of VELDEN)
      for (const [term, bij] of leesVeld(stuk, veld, codeerder, gemiddeld[veld] ?? 1)) voegToe(alle, term, bij)
    return alle
  })
  const verwijs = (i: number | undefined, id: string, sterkte: number, veld: Veld = 'verband') => {
    const alle = i === undefined ? undefined : termen[i]
    if (alle) voegToe(alle, verwijsterm(id), { sterkte, posities: [], veld })
  }
  stukken.forEach((stuk, i) => {
    verwijs(i, stuk.id, ZELF, 'namen')
    for (const id of stuk.noemt) {
      verwijs(i, id, GENOEMD)
      // Een begrip wijst aan waar het kader erover gaat.
      if (stuk.soort === 'begrip') verwijs(plaats.get(slugVan(id)), stuk.id, AANGEWEZEN)
    }
  })

  const flex = new Index({ tokenize: 'strict', resolution: 1, cache: false, encode: tekst => tekst.split(' ') })
  const aantal = new Map<string, number>()
  termen.forEach((alle, i) => {
    flex.add(i, [...alle.keys()].join(' '))
    for (const term of alle.keys()) aantal.set(term, (aantal.get(term) ?? 0) + 1)
  })
  const opNaam = new Map<string, number[]>()
  const opTitel = new Map<string, number[]>()
  stukken.forEach((stuk, i) => {
    const titel = letterlijk(stuk.titel)
    opTitel.set(titel, [...(opTitel.get(titel) ?? []), i])
    for (const sleutel of new Set(alleNamen(stuk).map(naam => sleutelVan(stammenVan(naam, codeerder)))))
      opNaam.set(sleutel, [...(opNaam.get(sleutel) ?? []), i])
  })
  return {
    tabel,
    codeerder,
    flex,
    vind: maakVinder(flex, termen),
    termen,
    plaats,
    aantal,
    codes: maakCodeboek(stukken),
    namen: maakNamenboek(stukken, codeerder),
    spelling: maakSpelling(stukken, codeerder),
    opNaam,
    opTitel,
  }
}
