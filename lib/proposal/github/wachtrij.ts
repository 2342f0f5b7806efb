import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { legVast } from '../git/vast'
import { bestandVan, leesPost, type Post, schrijfPost } from './post'
import { schrijfVast } from './schrijf-vast'

/** Wat bewaard is en nog naar GitHub moet, een bestand per voorstel. Alles blijft tot het aantoonbaar is aangekomen. */
export interface Wachtrij {
  /** Klaar als het op de schijf staat. */
  zet(post: Post): Promise<void>
  /** Oudste eerst. Een bestand dat niet klopt, gaat opzij en wordt gemeld; de rest gaat door. */
  lees(): Promise<Post[]>
  haalWeg(post: Post): Promise<void>
}

export const KAPOT = 'kapot'

/** @param meld voor de beheerder; krijgt gewone tekst zonder iets van het voorstel zelf */
export function maakWachtrij(map: string, meld: (tekst: string) => void): Wachtrij {
  async function legOpzij(naam: string): Promise<void> {
    const opzij = join(map, KAPOT)
    await mkdir(opzij, { recursive: true })
    // Een ander proces kan net hetzelfde doen.
    await rename(join(map, naam), join(opzij, naam)).catch(() => undefined)
    await legVast([opzij, map])
    meld(`Een voorstel in de wachtrij is niet te lezen en staat nu apart: ${join(opzij, naam)}. Kijk het na.`)
  }
  async function leesEen(naam: string): Promise<Post[]> {
    const inhoud = await readFile(join(map, naam), 'utf8').catch(() => undefined)
    // Intussen verstuurd.
    if (inhoud === undefined) return []
    const post = leesPost(inhoud)
    if (post && bestandVan(post.sleutel) === naam) return [post]
    await legOpzij(naam)
    return []
  }
  return {
    zet: post => schrijfVast(join(map, bestandVan(post.sleutel)), schrijfPost(post)),
    lees: async () => {
      const namen = await readdir(map).catch(() => [])
      const posten = await Promise.all(namen.filter(naam => /^[0-9a-f]{64}\.json$/.test(naam)).map(leesEen))
      return posten.flat().toSorted((a, b) => a.sinds - b.sinds || a.voorstel.naam.localeCompare(b.voorstel.naam))
    },
    haalWeg: async ({ sleutel }) => {
      await rm(join(map, bestandVan(sleutel)), { force: true })
      await legVast([map])
    },
  }
}
