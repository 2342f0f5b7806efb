import { createAppAuth } from '@octokit/auth-app'
import { Octokit } from '@octokit/core'
import { Githubfout } from './fout'
import type { Instellingen } from './instellingen'
import { verklaar, verklaarAntwoord } from './verklaar'

/** GitHub breekt zelf na tien seconden af; wie dan nog wacht, wacht voor niets. */
const WACHTTIJD_MS = 15_000

/** Octokit meldt soms wat er misging; dat doet de wachtrij zelf, in gewone taal en zonder adressen. */
const STIL = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

type Vraag = Octokit['request']
type Repo = { owner: string; repo: string }

/** Waar verzoeken heen gaan: één repository, als de app. Elke fout is een Githubfout. */
export interface Client {
  repo: Repo
  /** De branch met de tekst van nu. */
  basis: string
  /** Doet een verzoek; `vraag` krijgt het `request` van octokit. @throws Githubfout */
  vraag<T>(doe: (request: Vraag, repo: Repo) => Promise<T>): Promise<T>
}

/** Vanzelf doorsturen zou een POST als GET overdoen, en het token aan een ander adres geven. */
const nooitDoorsturen: typeof fetch = async (adres, opties) => {
  const antwoord = await fetch(adres, { ...opties, redirect: 'manual', signal: AbortSignal.timeout(WACHTTIJD_MS) })
  if (antwoord.status >= 300 && antwoord.status < 400 && antwoord.status !== 304)
    throw verklaarAntwoord({ status: antwoord.status, headers: {}, url: '', data: undefined })
  return antwoord
}

const maakOctokit = ({ appId, sleutel, installatie, api }: Instellingen): Octokit =>
  new Octokit({
    authStrategy: createAppAuth,
    auth: { appId, privateKey: sleutel, installationId: installatie },
    baseUrl: api,
    userAgent: 'duidingskader',
    log: STIL,
    request: { fetch: nooitDoorsturen },
  })

/** Verzoeken aan één repository, als GitHub App. Zolang GitHub zegt te wachten, gaat er niets de deur uit. */
export function maakClient(instellingen: Instellingen, nu: () => number): Client {
  const { eigenaar: owner, repository: repo, basis } = instellingen
  let octokit = maakOctokit(instellingen)
  let dicht: { tot: number; fout: Githubfout } | undefined

  const probeer: Client['vraag'] = async doe => {
    try {
      return await doe(octokit.request, { owner, repo })
    } catch (fout) {
      throw verklaar(fout)
    }
  }
  const metNieuwToken: Client['vraag'] = async doe => {
    try {
      return await probeer(doe)
    } catch (fout) {
      if (!(fout instanceof Githubfout) || fout.status !== 401) throw fout
      // Een token kan eerder ongeldig worden dan octokit denkt; met een nieuwe octokit komt er een nieuw.
      octokit = maakOctokit(instellingen)
      return probeer(doe)
    }
  }
  return {
    repo: { owner, repo },
    basis,
    vraag: async doe => {
      if (dicht && nu() < dicht.tot) {
        const { boodschap, wachtMs } = { boodschap: dicht.fout.message, wachtMs: dicht.tot - nu() }
        throw new Githubfout(boodschap, { ...dicht.fout.verklaring, wachtMs }, dicht.fout.status)
      }
      try {
        return await metNieuwToken(doe)
      } catch (fout) {
        if (fout instanceof Githubfout && fout.verklaring.wachtMs !== undefined)
          dicht = { tot: nu() + fout.verklaring.wachtMs, fout }
        throw fout
      }
    },
  }
}
