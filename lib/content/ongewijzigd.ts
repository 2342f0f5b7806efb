import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Editie } from '@/lib/domain/editie'
import { vergelijkVersies } from '@/lib/domain/versie'

/** SHA-256 van een tekst met regeleinden als LF, hexadecimaal. */
export const hashTekst = (tekst: string): string =>
  createHash('sha256').update(tekst.replaceAll('\r\n', '\n')).digest('hex')

/** De edities in content/edities, oudste eerst. De controle heeft ze dan al op elke byte nagezien. */
export function leesEdities(wortel: string): Editie[] {
  const map = join(wortel, 'content/edities')
  if (!existsSync(map)) return []
  return readdirSync(map)
    .filter(naam => /^\d+\.\d+\.\d+$/.test(naam))
    .sort(vergelijkVersies)
    .map(naam => parse(readFileSync(join(map, naam, 'editie.yaml'), 'utf8')) as Editie)
}

/** Bestanden van content/kader die de nieuwste editie niet kent. */
export function zoekNieuwe(wortel: string): string[] {
  const bekend = leesEdities(wortel).at(-1)?.bestanden ?? {}
  return readdirSync(join(wortel, 'content/kader'), { recursive: true, encoding: 'utf8' })
    .map(pad => pad.replaceAll('\\', '/'))
    .filter(pad => pad.endsWith('.mdx') && !Object.hasOwn(bekend, pad))
}

/** Per bestand van content/kader dat gelijk is aan de nieuwste editie: de editie in wier map die tekst staat. */
export function zoekOngewijzigd(wortel: string): Record<string, string> {
  const nieuwste = leesEdities(wortel).at(-1)
  if (!nieuwste) return {}
  return Object.fromEntries(
    Object.entries(nieuwste.bestanden).flatMap(([pad, { sha256, editie }]) => {
      const bestand = join(wortel, 'content/kader', pad)
      const zelfde = existsSync(bestand) && hashTekst(readFileSync(bestand, 'utf8')) === sha256
      return zelfde ? [[pad, editie]] : []
    }),
  )
}
