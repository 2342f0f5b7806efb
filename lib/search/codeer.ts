import { TALEN, type Taal } from '@/lib/domain/taal'
import { type Deling, splits } from './samenstelling'
import { stam } from './stam'
import { isLicht, isStopwoord } from './stopwoorden'
import type { Zoekstuk, Zoektabel } from './tabel'
import { VELDEN } from './tabel'
import { veldwoorden } from './veldwoorden'

/** Zet woorden om in zoektermen, met de woorden van de inhoud zelf als lexicon. */
export interface Codeerder {
  /** De talen waarin er tekst is; een vraag wordt in elk daarvan gelezen. */
  talen: Taal[]
  isStop: (woord: string) => boolean
  isLicht: (woord: string) => boolean
  /** De stam in de taal van de tekst. */
  stam: (woord: string, taal: Taal) => string
  /** Stammen van andere vormen van hetzelfde werkwoord: `beheert`, `geëvalueerd`. */
  bijvormen: (woord: string, taal: Taal) => string[]
  /** De bekende woorden waaruit een Nederlandse samenstelling bestaat. */
  splits: (woord: string) => Deling | undefined
}

const isAfgekort = (naam: string) => /^[A-Z][A-Za-z]{1,4}$/.test(naam)

/** Afkortingen van drie letters of meer mogen deel van een samenstelling zijn (`anwdienst`); twee is te vaak toeval. */
const afkortingenVan = (stukken: Zoekstuk[]): Set<string> =>
  new Set(
    stukken
      .flatMap(({ titel, namen }) => [titel, ...namen])
      .filter(naam => naam.length > 2 && isAfgekort(naam))
      .map(naam => naam.toLowerCase()),
  )

/** De stammen van alle woorden die in de Nederlandse teksten los voorkomen. */
function lexiconVan(stukken: Zoekstuk[], isStop: (woord: string) => boolean): Set<string> {
  const stammen = new Set<string>()
  for (const stuk of stukken) {
    if (stuk.taal !== 'nl') continue
    for (const veld of VELDEN)
      for (const { vorm } of veldwoorden(stuk, veld))
        if (vorm.length >= 4 && !/\d/.test(vorm) && !isStop(vorm)) stammen.add(stam(vorm, 'nl'))
  }
  return stammen
}

/**
 * Wat er van een persoonsvorm of deelwoord overblijft als de uitgang eraf gaat. Snowball laat die staan, omdat een t
 * of ge- meestal bij het woord hoort; hier telt het pas als het overblijfsel zelf in de inhoud voorkomt.
 */
function grondvormen(woord: string): string[] {
  const zonderT = /^(.{4,})t$/.exec(woord)?.[1]
  const deelwoord = /^ge(.{3,}(?:[dt]e?|en))$/.exec(woord)?.[1]
  const kaal = deelwoord?.replace(/[dt]e?$/, '')
  // De infinitief heeft een open lettergreep: evalueer(d), evalueren.
  const infinitief = kaal && `${kaal.replace(/([aeou])\1([^aeiou])$/, '$1$2')}en`
  return [zonderT, deelwoord, kaal, infinitief].filter(vorm => vorm !== undefined)
}

export function maakCodeerder({ stukken }: Zoektabel): Codeerder {
  const talen = TALEN.filter(taal => stukken.some(stuk => stuk.taal === taal))
  const isStop = (woord: string) => isStopwoord(woord, talen)
  const stammen = lexiconVan(stukken, isStop)
  const afkortingen = afkortingenVan(stukken)
  const gedeeld = new Map<string, Deling | undefined>()
  const lexicon = {
    stam: (woord: string) => stam(woord, 'nl'),
    kent: (woord: string) => stammen.has(woord),
    isAfkorting: (woord: string) => afkortingen.has(woord),
  }
  return {
    talen,
    isStop,
    isLicht: woord => isLicht(woord, talen),
    stam,
    bijvormen: (woord, taal) => {
      const eigen = stam(woord, taal)
      if (taal !== 'nl') return []
      return grondvormen(woord)
        .map(vorm => stam(vorm, 'nl'))
        .filter(ander => ander !== eigen && stammen.has(ander))
    },
    splits: woord => {
      if (gedeeld.has(woord)) return gedeeld.get(woord)
      const deling = splits(woord, lexicon)
      if (gedeeld.size < 20_000) gedeeld.set(woord, deling)
      return deling
    },
  }
}

/** De termen van één woord uit een tekst: zijn stam, en lichter de delen waaruit het bestaat. */
export function termenVan(
  vorm: string,
  taal: Taal,
  { stam, splits, bijvormen }: Codeerder,
): { term: string; gewicht: number }[] {
  const termen = [{ term: stam(vorm, taal), gewicht: 1 }]
  for (const term of bijvormen(vorm, taal)) termen.push({ term, gewicht: 0.9 })
  if (taal !== 'nl') return termen
  const deling = splits(vorm)
  for (const deel of deling?.delen ?? []) if (deel !== termen[0]?.term) termen.push({ term: deel, gewicht: 0.6 })
  return termen
}
