import type { Aanhaling } from '@/lib/domain/citaat'
import { slugVan } from '@/lib/domain/id'
import { itemOpAdres } from '@/lib/i18n/item-op-adres'
import type { Adressen } from '@/lib/i18n/route'
import { effen } from './effen'

/** Zoveel aanhalingen uit één tekst; meer leest niemand na. */
const MAX = 5
/** Een langer adres heeft deze site niet. */
export const MAX_ADRES = 300
/** Een id met een nummer, in alle schrijfwijzen: `C-K8`, `c - k8`, `CK8`, `U3`. */
const CODE =
  /(?<![\p{L}\d-])(?:([CPGME]) ?-? ?([VKCATWR]) ?([1-9]\d{0,2})|([SBU])-?(\d{1,2}))(?![\p{L}\d])(?:@([\w.]{1,30}))?/giu
/** Een editie in woorden; geldt voor elk id in de tekst dat er zelf geen noemt. */
const EDITIE = /\b(?:editie|edition|versie|version)s?[ :]*v?(\d+(?:\.\d+){0,2})(?![\d-])/i
/** De editie eerder in hetzelfde adres; nodig als die editie er niet is. */
const EDITIE_IN_PAD = /\/(?:edities|editions)\/([\d.]+)\/\S{0,80}$/i

interface Gelezen extends Aanhaling {
  /** Waar het staat, om op volgorde te zetten. */
  plaats: number
  /** Er staat een heel adres, of een uitgave bij het id; geen losse `U3` in een zin. */
  stellig: boolean
}

/** De uitgave die bedoeld is: `1.0` is `1.0.0` zolang er maar één editie zo begint. */
function heleVersie(versie: string | undefined, { uitgaven }: Adressen): string | undefined {
  if (versie === undefined) return undefined
  const kort = versie.replace(/\.(json|md)$/i, '').replace(/^v(?=\d)|\.+$/gi, '')
  const zulke = Object.keys(uitgaven).filter(bekend => bekend === kort || bekend.startsWith(`${kort}.`))
  return zulke.length === 1 ? zulke[0] : kort
}

/** Het pad in een woord dat een adres kan zijn: met of zonder `https://`, host of streep vooraan. */
function padenIn(woord: string): string[] {
  const kaal = woord.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/\?[^#]*/, '')
  return [kaal.slice(kaal.indexOf('/')), `/${kaal}`].map(pad => pad.replace(/[.,;:!]+$/, ''))
}

function leesAdressen(tekst: string, adressen: Adressen): (Gelezen & { tot: number })[] {
  return [...tekst.matchAll(/[^\s<>"'()[\]{}|]+/g)]
    .filter(({ 0: woord }) => woord.includes('/') && woord.length <= MAX_ADRES)
    .slice(0, MAX * 4)
    .flatMap(({ 0: woord, index }) => {
      const gevonden = padenIn(woord)
        .map(pad => itemOpAdres(pad, adressen))
        .find(aanhaling => aanhaling !== undefined)
      return gevonden ? [{ ...gevonden, stellig: true, plaats: index, tot: index + woord.length }] : []
    })
}

/** De ids buiten een al gelezen adres. */
function leesCodes(tekst: string, bezet: { plaats: number; tot: number }[]): Gelezen[] {
  return [...tekst.matchAll(CODE)]
    .filter(({ index }) => !bezet.some(({ plaats, tot }) => index >= plaats && index < tot))
    .slice(0, MAX * 4)
    .map(({ 1: letter, 2: soort, 3: nr, 4: los, 5: losNr, 6: bij, index }) => ({
      slug: slugVan(letter ? `${letter}-${soort}${nr}` : `${los}${losNr}`),
      uitgave: bij ?? EDITIE_IN_PAD.exec(tekst.slice(Math.max(0, index - 120), index))?.[1],
      stellig: bij !== undefined || tekst[index - 1] === '/',
      plaats: index,
    }))
}

/** Een woord-id alleen, zoals `continuiteit` of `evaluatie@1.0.0`; in een zin is het een gewoon woord. */
function leesWoord(tekst: string): Aanhaling[] {
  const woord = tekst
    .replace(EDITIE, '')
    .replace(/^.*\//, '')
    .replace(/[@#?,;:()].*$/, '')
    .trim()
  return woord && !/\s/.test(woord)
    ? [{ slug: slugVan(woord), uitgave: (/@([^\s/@]+)$/.exec(tekst) ?? EDITIE_IN_PAD.exec(tekst))?.[1] }]
    : []
}

/**
 * Wat een briefschrijver aanhaalt: adressen en ids in een tekst, in elke schrijfwijze, met de uitgave die erbij staat.
 * Of zij bestaan, blijkt pas bij het beoordelen.
 * @param streng in een lopende zin: alleen hele adressen, en ids waar een editie bij genoemd is.
 */
export function leesAanhalingen(ruw: string, adressen: Adressen, streng = false): Aanhaling[] {
  const tekst = effen(ruw)
  const editie = heleVersie(EDITIE.exec(tekst)?.[1], adressen)
  const hele = leesAdressen(tekst, adressen)
  const gelezen = [...hele, ...leesCodes(tekst, hele)]
    .filter(({ stellig }) => !streng || stellig || editie !== undefined)
    .sort((a, b) => a.plaats - b.plaats)
  const alle = gelezen.length > 0 || streng ? gelezen : leesWoord(tekst)
  const perSleutel = new Map<string, Aanhaling>()
  for (const { slug, uitgave } of alle) {
    const hier = heleVersie(uitgave, adressen) ?? editie
    if (!perSleutel.has(`${slug}@${hier}`)) perSleutel.set(`${slug}@${hier}`, { slug, uitgave: hier })
  }
  return [...perSleutel.values()].slice(0, MAX)
}
