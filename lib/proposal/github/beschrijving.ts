import type { Evaluatiecriterium } from '@/lib/domain/verloop'
import type { Voorstelsoort } from '@/lib/domain/voorstel'
import type { Inzending } from '../opslag'
import { maakStom } from './maak-stom'

/** GitHub neemt ten hoogste 256 tekens. */
const LANGSTE_TITEL = 250

const WAT = {
  wijzigen: 'verandert de tekst',
  nieuw: 'voegt een onderdeel toe',
  vervallen: 'laat een onderdeel vervallen',
} as const satisfies Record<Voorstelsoort, string>

const CRITERIUM = {
  toepasbaarheid: 'toepasbaarheid en begrijpelijkheid',
  bijdrage: 'bijdrage aan kwaliteit en borging',
  onbedoeld: 'onbedoelde effecten',
} as const satisfies Record<Evaluatiecriterium, string>

/** Andermans tekst als code: geen opmaak, geen plaatje, geen HTML. De omheining is langer dan elke in de tekst. */
function omhein(tekst: string): string {
  const langste = Math.max(2, ...[...tekst.matchAll(/`+/g)].map(([reeks]) => reeks.length))
  const hek = '`'.repeat(langste + 1)
  return `${hek}text\n${maakStom(tekst)}\n${hek}`
}

const opEenRegel = (tekst: string): string => maakStom(tekst.replace(/\s+/g, ' ').trim())

/** De titel van het pull request. GitHub leest er alleen `code` in; verder is het gewone tekst. */
export const maakTitel = ({ voorstel: { id, titel } }: Pick<Inzending, 'voorstel'>): string =>
  [...`${id}: ${opEenRegel(titel).replaceAll('`', '\u2019')}`].slice(0, LANGSTE_TITEL).join('')

/** De omschrijving van het pull request: wat, waarom, waarvoor en wie. */
export function maakOmschrijving({ voorstel }: Pick<Inzending, 'voorstel'>): string {
  const { id, soort, wijze, wijziging, criterium, titel, reden, indiener, datum } = voorstel
  const wie = [indiener.naam, indiener.organisatie].filter(deel => deel !== undefined).join(', ')
  return [
    `Dit voorstel ${WAT[soort]}: **${id}**, ${wijze} (${wijziging}). Het is op ${datum} ingediend op het portaal.`,
    criterium
      ? `Criterium van de evaluatie: ${CRITERIUM[criterium]}.`
      : 'Er is geen criterium van de evaluatie gekozen.',
    '**Wat**',
    omhein(titel),
    '**Waarom**',
    omhein(reden),
    '**Wie**',
    omhein(wie),
    'De naam is niet nagegaan. Wat hierboven in een vak staat, schreef de indiener zelf.',
  ].join('\n\n')
}
