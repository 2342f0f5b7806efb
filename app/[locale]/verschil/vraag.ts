import { enkel, type Zoekdelen } from '@/app/zoekdelen'
import { getEdities } from '@/lib/content/edities'
import { type Redlineweergave, WEERGAVEN } from '@/lib/domain/redline'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'

/** Wat iemand wil vergelijken. */
export interface Vergelijkvraag {
  van: Uitgave
  naar: Uitgave
  weergave: Redlineweergave
  /** Alleen dit onderdeel. */
  id: string | undefined
  /** Uitgaven die gevraagd zijn en niet bestaan. */
  onbekend: string[]
  /** Of de werkversie erbij is; die is niet te citeren. */
  concept: boolean
}

/** Alles wat te vergelijken is, nieuwste eerst; de werkversie achteraan. */
export const getUitgaven = (): Uitgave[] => [...getEdities().map(({ versie }) => versie), WERKVERSIE]

/** Leest het adres. Zonder keuze: wat de nieuwste editie bracht, of bij één editie wat er in de werkversie klaarstaat. */
export function leesVergelijkvraag(zoekdelen: Zoekdelen): Vergelijkvraag {
  const uitgaven = getUitgaven()
  const [nieuwste = WERKVERSIE, vorige = WERKVERSIE] = uitgaven
  const [begin, eind] = vorige === WERKVERSIE ? [nieuwste, WERKVERSIE] : [vorige, nieuwste]
  const kies = (naam: string, anders: string) => uitgaven.find(bekend => bekend === enkel(zoekdelen[naam])) ?? anders
  const van = kies('van', begin)
  const naar = kies('naar', eind)
  return {
    van,
    naar,
    weergave: WEERGAVEN.find(bekend => bekend === enkel(zoekdelen.weergave)) ?? 'redline',
    id: enkel(zoekdelen.id),
    onbekend: [enkel(zoekdelen.van), enkel(zoekdelen.naar)]
      .filter(gevraagd => gevraagd && !uitgaven.includes(gevraagd))
      .map(String),
    concept: van === WERKVERSIE || naar === WERKVERSIE,
  }
}
