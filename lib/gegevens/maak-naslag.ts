import type { Begrip, Bron } from '@/lib/domain/onderdeel'
import { kortAdres } from '@/lib/i18n/adres'
import { schemaAdres } from '@/lib/i18n/machine'
import { SITE_URL } from '@/lib/i18n/site'
import { vormAdres } from '@/lib/i18n/vormen'
import { maakTekst } from './maak-tekst'
import type { Begripgegevens, Brongegevens } from './schema/naslag'
import { maakKoppeling, maakKoppelingen, maakPaginas, maakVerwijzingen, type Stof } from './stof'

const gemeen = (item: Bron | Begrip, stof: Stof) => ({
  id: item.id,
  titel: item.titel,
  taal: item.taal,
  zie: maakKoppelingen(item.zie, stof),
  gebruiktDoor: stof.genoemdDoor(item).map(ander => maakKoppeling(ander, stof)),
  adressen: {
    pagina: maakPaginas(item),
    citeren: SITE_URL + kortAdres(item.id),
    json: SITE_URL + vormAdres('json', item.id),
  },
})

/** Eén bron, zoals het schema `bron-1` haar beschrijft. */
export function maakBron(bron: Bron, stof: Stof): Brongegevens {
  const { soort, type, auteurs, uitgever, jaar, tijdschrift, locator, url, noot } = bron
  return {
    $schema: SITE_URL + schemaAdres('bron-1'),
    soort,
    ...gemeen(bron, stof),
    type,
    auteurs,
    uitgever,
    jaar,
    tijdschrift,
    locator,
    url,
    noot,
  }
}

/** Eén begrip, zoals het schema `begrip-1` het beschrijft. */
export function maakBegrip(begrip: Begrip, stof: Stof): Begripgegevens {
  const { soort, afkorting, voluit, synoniemen, kort, tekst, bronnen } = begrip
  return {
    $schema: SITE_URL + schemaAdres('begrip-1'),
    soort,
    ...gemeen(begrip, stof),
    afkorting,
    voluit,
    synoniemen,
    kort,
    tekst: maakTekst(tekst),
    bronnen: maakVerwijzingen(bronnen, stof),
  }
}
