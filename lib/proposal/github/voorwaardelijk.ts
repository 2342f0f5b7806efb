import type { Client } from './client'
import { Githubfout } from './fout'

type Vraag = Parameters<Parameters<Client['vraag']>[0]>[0]
type Repo = Client['repo']
interface Antwoord {
  status: number
  headers: { etag?: string; link?: string }
}

/**
 * Vraagt iets opnieuw zonder dat het meetelt voor de limiet: GitHub stuurt het alleen als het veranderd is.
 * @returns het antwoord van nu, of dat van de vorige keer als er niets veranderd is
 */
export function maakVoorwaardelijk<A extends Antwoord>(client: Client) {
  const eerder = new Map<string, A>()
  return async (
    naam: string,
    doe: (request: Vraag, repo: Repo, headers: Record<string, string>) => Promise<A>,
  ): Promise<A> => {
    const vorige = eerder.get(naam)
    const etag = vorige?.headers.etag
    try {
      const antwoord = await client.vraag((request, repo) =>
        doe(request, repo, etag === undefined ? {} : { 'if-none-match': etag }),
      )
      eerder.set(naam, antwoord)
      return antwoord
    } catch (fout) {
      if (vorige && fout instanceof Githubfout && fout.status === 304) return vorige
      throw fout
    }
  }
}
