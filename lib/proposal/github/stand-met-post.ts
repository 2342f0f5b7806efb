import { cp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { maakHeel } from '../git/tijdelijk'
import type { Stand } from '../opslag'
import { schrijfContent } from '../pad'
import type { Post } from './post'

/** Zo lang kan iemand nog lezen in wat hij kreeg. */
const IN_GEBRUIK_MS = 3_600_000

async function ruimOp(map: string): Promise<void> {
  for (const naam of await readdir(map).catch(() => [])) {
    const pad = join(map, naam)
    const sinds = await stat(pad).catch(() => undefined)
    if (sinds && Date.now() - sinds.mtimeMs > IN_GEBRUIK_MS) await rm(pad, { recursive: true, force: true })
  }
}

/** De inhoud met een voorstel dat nog niet op GitHub staat; een commit heeft het dan nog niet. */
export async function standMetPost(map: string, voor: Stand, post: Post): Promise<Stand> {
  const wortel = join(map, 'onderweg', post.voorstel.naam)
  await ruimOp(join(map, 'onderweg'))
  await maakHeel(wortel, async bezig => {
    await cp(join(voor.wortel, 'content'), join(bezig, 'content'), { recursive: true })
    for (const [pad, inhoud] of post.bestanden) schrijfContent(bezig, pad, inhoud)
  })
  return { commit: voor.commit, wortel }
}
