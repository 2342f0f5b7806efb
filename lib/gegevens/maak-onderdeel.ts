import { hashes, tekstsleutel } from '@/lib/domain/editiestand'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import { TALEN } from '@/lib/domain/taal'
import type { Editie } from '@/lib/domain/uitgave'
import { adresVan, kortAdres, uitgaveAdres } from '@/lib/i18n/adres'
import { schemaAdres } from '@/lib/i18n/machine'
import { SITE_URL } from '@/lib/i18n/site'
import { vormAdres } from '@/lib/i18n/vormen'
import { maakTekst } from './maak-tekst'
import type { Onderdeelgegevens } from './schema/onderdeel'
import { citeerAdres, maakKoppeling, maakKoppelingen, maakPaginas, maakVerwijzingen, type Stof } from './stof'

/** Wat een programma over een editie te lezen krijgt. */
export function maakEditiegegevens({ editie, edities, taal }: Pick<Stof, 'editie' | 'edities' | 'taal'>) {
  const { versie, bevroren, stand, tekst, vaststelling, vingerafdruk } = editie
  return {
    versie,
    nieuwste: versie === edities.at(-1)?.versie,
    bevroren,
    ...stand,
    tekst,
    vaststelling,
    vingerafdruk,
    adres: SITE_URL + uitgaveAdres(versie, taal),
  }
}

/** De velden die maar enkele soorten hebben; wat er niet is, valt in JSON weg. */
const feitenVan = (item: Onderdeel) => ({
  letter: 'letter' in item ? (item.letter as Onderdeelgegevens['letter']) : undefined,
  samenvatting: 'samenvatting' in item ? item.samenvatting : undefined,
  antwoord: 'antwoord' in item ? item.antwoord : undefined,
  termijn: 'termijn' in item ? item.termijn : undefined,
  grondslag: 'grondslag' in item ? item.grondslag : undefined,
  paragraaf: 'paragraaf' in item ? item.paragraaf : undefined,
  zonderBron: 'zonderBron' in item ? item.zonderBron : undefined,
})

/** Eén onderdeel in één editie, zoals het schema `onderdeel-1` het beschrijft. */
export function maakOnderdeel(item: Onderdeel, stof: Stof): Onderdeelgegevens {
  const { editie, edities, naslag, t, taal } = stof
  const { id, soort, titel, plaats } = item
  const talen = hashes(editie, id)
  const kernwaarde = stof.kernwaarde(item)
  const som = (van: Editie) => tekstsleutel(van, id, taal)
  return {
    $schema: SITE_URL + schemaAdres('onderdeel-1'),
    id,
    soort,
    titel,
    taal: item.taal,
    talen: TALEN.filter(bekend => talen.has(bekend)),
    editie: maakEditiegegevens(stof),
    stand: naslag.stand(id, editie.versie),
    weergave: {
      uitleg: t.markup('item.weergave', { plaats: () => plaats }),
      eigenaar: t('site.eigenaar'),
      over: SITE_URL + adresVan({ sectie: 'over' }, taal),
    },
    plaats,
    sha256: som(editie),
    ...feitenVan(item),
    tekst: maakTekst(item.tekst),
    kernwaarde: kernwaarde && kernwaarde.id !== id ? maakKoppeling(kernwaarde, stof) : undefined,
    bij: 'bij' in item ? maakKoppeling(naslag.item(item.bij), stof) : undefined,
    bevat: stof.bevat(item).map(deel => maakKoppeling(deel, stof)),
    zie: maakKoppelingen(item.zie, stof),
    genoemdDoor: stof.genoemdDoor(item).map(ander => maakKoppeling(ander, stof)),
    begrippen: maakKoppelingen(item.tekst.begrippen, stof),
    bronnen: maakVerwijzingen(item.bronnen, stof),
    adressen: {
      citeren: citeerAdres(item, stof),
      pagina: maakPaginas(item, editie.versie),
      vandaag: SITE_URL + kortAdres(id),
      json: SITE_URL + vormAdres('json', id, editie.versie),
    },
    edities: edities
      .filter(ander => som(ander) !== '')
      .map(ander => ({
        versie: ander.versie,
        sha256: som(ander),
        citeren: SITE_URL + kortAdres(id, ander.versie),
      })),
  }
}
