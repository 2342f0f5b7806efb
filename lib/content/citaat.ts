import adressen from '@/.contentlayer/adressen.json'
import { type Adresfout, keurAdres } from '@/lib/citation/keur-adres'
import { leesAanhalingen } from '@/lib/citation/lees-aanhalingen'
import { tekstblokken } from '@/lib/diff/blokken'
import {
  type Aanhaling,
  beoordeel,
  type Citaatantwoord,
  type Citaatteksten,
  type Misser,
  type Tekstversie,
} from '@/lib/domain/citaat'
import { tekstsleutel } from '@/lib/domain/editiestand'
import type { Item } from '@/lib/domain/onderdeel'
import type { Redlineblok } from '@/lib/domain/redline'
import { BRONTAAL, type Taal } from '@/lib/domain/taal'
import { type Editie, WERKVERSIE } from '@/lib/domain/uitgave'
import type { Adressen } from '@/lib/i18n/route'
import { EDITIELIJST, getGrafsteen } from './edities'
import { getItem, getNabije, getOnderdelen } from './kader'
import { vergelijkItem } from './vergelijk'

/** Wat waar staat, zoals ook de proxy het weet; hiermee is een geschreven adres te lezen. */
const ADRESSEN = adressen as Adressen

/** Zet bij elk onderdeel van een editie zijn tekst; staat die er al zoals in een eerdere editie, dan de editie daarbij. */
function voegToe(perId: Map<string, Map<string, Tekstversie>>, editie: Editie, taal: Taal): void {
  for (const item of getOnderdelen({ taal, uitgave: editie.versie })) {
    const versies = perId.get(item.id) ?? new Map<string, Tekstversie>()
    const sleutel = tekstsleutel(editie, item.id, taal)
    const { titel, plek } = item
    const versie = versies.get(sleutel) ?? {
      edities: [],
      titel,
      taal: item.taal,
      plek,
      norm: tekstsleutel(editie, item.id, BRONTAAL).slice(0, 12),
      blokken: tekstblokken(item),
    }
    versie.edities.push(editie.versie)
    perId.set(item.id, versies.set(sleutel, versie))
  }
}

function maak(taal: Taal): Citaatteksten {
  const perId = new Map<string, Map<string, Tekstversie>>()
  for (const editie of EDITIELIJST.edities) voegToe(perId, editie, taal)
  return {
    edities: EDITIELIJST.edities.map(({ versie }) => versie),
    ingetrokken: EDITIELIJST.edities.filter(({ stand }) => stand.status === 'ingetrokken').map(({ versie }) => versie),
    teksten: [...perId].map(([id, versies]) => {
      const steen = getGrafsteen(id)
      const grafsteen = steen && { sinds: steen.sinds, reden: steen.reden, vervangenDoor: steen.vervangenDoor }
      return { id, versies: [...versies.values()], ...(grafsteen && { grafsteen }) }
    }),
  }
}

const bewaard = new Map<Taal, Citaatteksten>()

/** Alles wat te citeren is: per onderdeel elke tekst die het in een editie had, één keer. */
export function getCitaatteksten(taal: Taal): Citaatteksten {
  const teksten = bewaard.get(taal) ?? maak(taal)
  bewaard.set(taal, teksten)
  return teksten
}

/** Een bron, begrip of bevinding: heeft een adres, maar staat niet in een editie. */
type Losstaand = Pick<Citaatantwoord, 'id' | 'titel' | 'taal' | 'plek'>

/** Wat de site over een ingestuurd adres kan zeggen. */
type Adresuitkomst =
  | { soort: 'antwoord'; antwoord: Citaatantwoord; blokken: Redlineblok[] }
  | { soort: 'los'; los: Losstaand }
  | { soort: 'misser'; misser: Misser; nabij: Item[]; grafsteen: ReturnType<typeof getGrafsteen> }
  | { soort: 'fout'; fout: Adresfout | 'geen' }

function zoekLosstaand(slug: string, taal: Taal): Losstaand | undefined {
  const plek = Object.hasOwn(ADRESSEN.vandaag, slug) ? ADRESSEN.vandaag[slug] : undefined
  return getItem(slug, { taal }) ?? (plek && { id: slug.toUpperCase(), titel: slug.toUpperCase(), taal, plek })
}

/** Wat er van een aangehaald adres of id geworden is, in elke schrijfwijze. */
export function getCitaat(adres: string, taal: Taal): Adresuitkomst {
  const fout = keurAdres(adres)
  if (fout) return { soort: 'fout', fout }
  const [aanhaling] = leesAanhalingen(adres, ADRESSEN)
  return aanhaling ? getUitkomst(aanhaling, taal) : { soort: 'fout', fout: 'geen' }
}

/** Hetzelfde voor een aanhaling die al gelezen is. */
export function getUitkomst(aanhaling: Aanhaling, taal: Taal): Exclude<Adresuitkomst, { soort: 'fout' }> {
  const gevonden = beoordeel(aanhaling, getCitaatteksten(taal))
  if ('antwoord' in gevonden) {
    const { antwoord } = gevonden
    const { id, editie: van, vandaag: naar } = antwoord
    const toon = antwoord.stand === 'gewijzigd' && !antwoord.alleenGegevens
    return { soort: 'antwoord', antwoord, blokken: (toon && vergelijkItem(id, { taal, van, naar })?.blokken) || [] }
  }
  const { misser } = gevonden
  const los = misser.reden === 'onderdeel' ? zoekLosstaand(misser.slug, taal) : undefined
  if (los) return { soort: 'los', los }
  const concept = misser.reden === 'onderdeel' && Object.hasOwn(ADRESSEN.uitgaven[WERKVERSIE] ?? {}, misser.slug)
  if (concept)
    return { soort: 'misser', misser: { reden: 'concept', slug: misser.slug }, nabij: [], grafsteen: undefined }
  return { soort: 'misser', misser, nabij: getNabije(misser.slug, { taal }), grafsteen: getGrafsteen(misser.slug) }
}
