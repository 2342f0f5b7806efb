import { basename } from 'node:path'
import { leesEdities } from '@/lib/checks/editie/lees'

/** Elk id dat in een editie staat, uit editie.yaml zelf: dus los van hoe de site haar toont. */
export function leesEditieIds(wortel: string, versie: string): string[] {
  const { edities } = leesEdities(wortel)
  const bestanden = Object.keys(edities.find(editie => editie.versie === versie)?.gegevens?.bestanden ?? {})
  return [...new Set(bestanden.filter(pad => pad.endsWith('.mdx')).map(pad => basename(pad).replace(/\..*$/, '')))]
}
