import { stemmer as stamNl } from '@orama/stemmers/dutch'
import { stemmer as stamEn } from '@orama/stemmers/english'
import type { Taal } from '@/lib/domain/taal'

/** Scheidbare voorvoegsels: `overgedragen` en `ingeschreven` horen bij `overdragen` en `inschrijven`. */
const DEELWOORD =
  /^(aan|achter|af|bij|door|in|mee|na|om|onder|op|over|samen|terug|toe|uit|vast|voor|waar|weg)ge(?=[a-z]{4})/

/**
 * Wat Snowball voor het Nederlands laat liggen: klankwisseling van sterke werkwoorden in veelgebruikte vormen, en
 * Latijnse woorden die als naamwoord en als werkwoord anders eindigen (`registratie` en `registreren`).
 */
const REGELS: [RegExp, string][] = [
  [/drachten$|dracht$/, 'dragen'],
  [/schreven$|schrift$/, 'schrijven'],
  [/wezen$/, 'wijzen'],
  [/bleven$/, 'blijven'],
  [/nomen$|name$|names$/, 'nemen'],
  [/sloten$/, 'sluiten'],
  [/boden$/, 'bieden'],
  [/kozen$/, 'kiezen'],
  [/(over|ont)leden$/, '$1lijden'],
  [/grepen$/, 'grijpen'],
  [/legd$/, 'leggen'],
  [/isaties?$/, 'iseren'],
  [/([^v])aties?$/, '$1eren'],
  [/(supervis)(ie|ies|or|oren|ors)$/, '$1eren'],
  [/iteiten$|iteit$/, ''],
  [/(nt)ies?$/, '$1'],
  [/ieve?$/, 'ief'],
  [/([iu])(eel|ele)$/, '$1el'],
  [/(eigena)ren$/, '$1ar'],
  [/^(.{6,})schap(pen)?$/, '$1'],
  // Snowball laat -ing staan na één lettergreep: melding en melden.
  [/^([^aeiou]*[aeiou]+[^aeiou]+)ing(en)?$/, '$1en'],
]

const KORT = 4

function eindeloos(woord: string): string {
  let stam = woord
  for (let volgende = stamNl(stam); volgende !== stam && volgende.length >= 2; volgende = stamNl(stam)) stam = volgende
  return stam
}

/** De stam van een Nederlands woord; `huisartsen` en `huisarts` pas gelijk als Snowball twee keer mag. */
function stamNederlands(woord: string): string {
  let vorm = woord.length > 7 ? woord.replace(DEELWOORD, '$1') : woord
  for (const [einde, nieuw] of REGELS) {
    const anders = vorm.replace(einde, nieuw)
    if (anders === vorm || anders.length < KORT) continue
    vorm = anders
    break
  }
  // v en z staan alleen vóór een klinker: schrijven, schrijf; huizen, huis.
  return eindeloos(vorm).replace(/v$/, 'f').replace(/z$/, 's')
}

const stammen: Record<Taal, Map<string, string>> = { nl: new Map(), en: new Map() }

/** De stam van een gevouwen woord. Getallen, codes en heel korte woorden blijven zoals zij zijn. */
export function stam(woord: string, taal: Taal): string {
  if (woord.length < KORT || /\d/.test(woord)) return woord
  const bekend = stammen[taal].get(woord)
  if (bekend !== undefined) return bekend
  const nieuw = taal === 'nl' ? stamNederlands(woord) : stamEn(woord)
  // Begrensd, want wie typt bepaalt wat erin komt.
  if (stammen[taal].size < 20_000) stammen[taal].set(woord, nieuw)
  return nieuw
}
