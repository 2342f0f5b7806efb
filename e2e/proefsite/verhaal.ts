import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kernpuntpad } from '../../lib/proefsite/herziening'
import { VERHAALBESTAND, type Verhaal } from '../../lib/proefsite/verhaal'
import { PROEFMAP } from '../../lib/run/proefmap.mjs'
import { leesAdressen } from '../adressen'

/** Wat er op de proefsite gebeurde, zoals haar build het opschreef. */
export const VERHAAL: Verhaal = JSON.parse(readFileSync(join(PROEFMAP, VERHAALBESTAND), 'utf8'))

export const ADRESSEN = leesAdressen(PROEFMAP)

/** Wat het adres van een vervallen onderdeel antwoordt. */
export const STATUS_VERVALLEN = 410

/** De tekst van een kernpunt zoals hij op schijf staat, zonder de gegevens erboven en zonder regeleinden. */
export function tekstVan(id: string, editie?: string): string {
  const pad = editie ? `content/edities/${editie}/kernpunten/${id}.nl.mdx` : kernpuntpad(id)
  const [, tekst = ''] = readFileSync(join(PROEFMAP, pad), 'utf8').split(/\n---\n/)
  return tekst
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const deel = (id: string) => id.toLowerCase()

/** Het Nederlandse adres van een kernpunt of signaal, vandaag of in een uitgave. */
export const pagina = (id: string, uitgave?: string): string =>
  `/nl${uitgave ? (uitgave === 'werkversie' ? '/werkversie' : `/edities/${uitgave}`) : ''}/${id.startsWith('S') ? 'signalen' : 'kernpunten'}/${deel(id)}`
