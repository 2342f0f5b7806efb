import type { Client } from './client'
import { Githubfout } from './fout'

type Vraag = Parameters<Parameters<Client['vraag']>[0]>[0]
interface Antwoord {
  status: number
  headers: { etag?: string }
}

/**
 * Een vraag die bij herhaling niet meetelt voor de limiet: GitHub antwoordt alleen als er iets veranderd is.
 * @returns vraagt het, en geeft het antwoord van nu, of dat van de vorige keer als er niets veranderd is
 */
export function maakVoorwaardelijk<P, A extends Antwoord>(
  client: Client,
  doe: (parameter: P, met: { request: Vraag; repo: Client['repo']; headers: Record<string, string> }) => Promise<A>,
): (parameter: P) => Promise<A> {
  const eerder = new Map<P, A>()
  return async parameter => {
    const vorige = eerder.get(parameter)
    const etag = vorige?.headers.etag
    const headers: Record<string, string> = etag === undefined ? {} : { 'if-none-match': etag }
    try {
      const antwoord = await client.vraag((request, repo) => doe(parameter, { request, repo, headers }))
      eerder.set(parameter, antwoord)
      return antwoord
    } catch (fout) {
      if (vorige && fout instanceof Githubfout && fout.status === 304) return vorige
      throw fout
    }
  }
}
