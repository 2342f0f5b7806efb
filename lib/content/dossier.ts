import adressen from '@/.contentlayer/adressen.json'
import { leesAanhalingen } from '@/lib/citation/lees-aanhalingen'
import { type Keus, LANGSTE_KEUZE, leesWoorden, MEESTE_STUKKEN, schrijfKeus } from '@/lib/domain/dossier'
import { slugVan } from '@/lib/domain/id'
import { isOnderdeel } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import type { Adressen } from '@/lib/i18n/route'
import { getEditie, getLaatsteMet } from './edities'
import { getOoit } from './geschiedenis'
import { getItem, getNabije } from './kader'

const ADRESSEN = adressen as Adressen

/** Een woord dat geen onderdeel van een editie is, waarom niet, en wat er misschien bedoeld is. */
export interface Keusmisser {
  woord: string
  reden: 'onbekend' | 'geen editie' | 'niet hierin' | 'naslag' | 'concept' | 'te veel'
  versie?: string
  bedoeld?: Keus
}

/** De laatste editie waarin een onderdeel staat. */
function nieuwsteKeus(id: string): Keus | undefined {
  const editie = getLaatsteMet(id)
  const item = editie && getItem(id, { taal: 'nl', uitgave: editie.versie })
  return item && { id: item.id, versie: editie.versie }
}

function zoekWoord(woord: string, taal: Taal): Keus | Keusmisser {
  const [aanhaling] = leesAanhalingen(woord, ADRESSEN)
  const slug = aanhaling?.slug ?? slugVan(woord)
  const versie = aanhaling?.uitgave
  const nieuwste = nieuwsteKeus(slug)
  if (versie === undefined && nieuwste) return nieuwste
  if (versie === WERKVERSIE) return { woord, reden: 'concept', bedoeld: nieuwste }
  const editie = versie === undefined ? undefined : getEditie(versie)
  const item = editie && getItem(slug, { taal, uitgave: editie.versie })
  if (isOnderdeel(item) && versie) return { id: item.id, versie }
  const ooit = getOoit(slug, { taal })
  if (ooit && !isOnderdeel(ooit)) return { woord, reden: 'naslag' }
  if (!ooit) {
    const lijkt = getNabije(slug, { taal }).find(isOnderdeel)
    return { woord, reden: 'onbekend', bedoeld: lijkt && nieuwsteKeus(lijkt.id) }
  }
  if (!nieuwste) return { woord, reden: 'concept' }
  return { woord, reden: editie ? 'niet hierin' : 'geen editie', versie, bedoeld: nieuwste }
}

/** Wat een adres of formulier van een dossier vraagt. */
export interface Gekozen {
  keuzes: Keus[]
  missers: Keusmisser[]
  /** Dezelfde keuze zoals het adres haar hoort te schrijven, met de missers op hun plaats. */
  woorden: string[]
  /** Er was meer dan er gelezen is. */
  ingekort: boolean
}

/** Leest een keuze in elke schrijfwijze. Wat twee keer gekozen is, staat er één keer. */
export function leesKeuze(tekst: string, taal: Taal): Gekozen {
  const keuzes = new Map<string, Keus>()
  const missers = new Map<string, Keusmisser>()
  const woorden = new Set<string>()
  const heel = tekst.slice(0, LANGSTE_KEUZE)
  for (const woord of leesWoorden(heel)) {
    const gevonden = zoekWoord(woord, taal)
    if ('reden' in gevonden) missers.set(woord, gevonden)
    else {
      const sleutel = schrijfKeus(gevonden)
      if (keuzes.size < MEESTE_STUKKEN || keuzes.has(sleutel)) keuzes.set(sleutel, gevonden)
      else missers.set(sleutel, { woord: sleutel, reden: 'te veel' })
    }
    woorden.add('reden' in gevonden ? woord : schrijfKeus(gevonden))
  }
  return {
    keuzes: [...keuzes.values()],
    missers: [...missers.values()],
    woorden: [...woorden],
    ingekort: tekst.length > LANGSTE_KEUZE,
  }
}
