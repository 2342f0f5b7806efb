import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Alles wat nodig is om als GitHub App in één repository te werken. */
export interface Instellingen {
  appId: string
  /** Geheim: komt nergens in een boodschap. */
  sleutel: string
  installatie: number
  eigenaar: string
  repository: string
  /** De branch met de tekst van nu. */
  basis: string
  api: string
}

type Omgeving = Readonly<Record<string, string | undefined>>

/** De instellingen kloppen niet; de boodschap noemt welke, en nooit een waarde die geheim is. */
export class Instelfout extends Error {
  override name = 'Instelfout'
}

const NODIG = ['GITHUB_APP_ID', 'GITHUB_APP_PRIVATE_KEY', 'GITHUB_INSTALLATION_ID', 'GITHUB_REPOSITORY'] as const
/** Aan deze is te zien dat iemand de GitHub App wil; alleen `GITHUB_REPOSITORY` geeft gewone koppelingen. */
const VAN_DE_APP = [...NODIG.filter(naam => naam !== 'GITHUB_REPOSITORY'), 'GITHUB_APP_PRIVATE_KEY_FILE'] as const

const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/

/** Eigenaar en naam uit `GITHUB_REPOSITORY`; niets als die ontbreekt of niet klopt. */
export function leesRepository(omgeving: Omgeving): { eigenaar: string; repository: string } | undefined {
  const [, eigenaar, repository] = REPOSITORY.exec(omgeving.GITHUB_REPOSITORY ?? '') ?? []
  return eigenaar && repository && !/^\.+$/.test(repository) ? { eigenaar, repository } : undefined
}

function leesSleutelbestand(pad: string): string {
  try {
    return readFileSync(pad, 'utf8')
  } catch {
    throw new Instelfout(
      'GITHUB_APP_PRIVATE_KEY_FILE wijst naar een bestand dat niet te lezen is. Kijk na of het pad klopt en de server het mag lezen.',
    )
  }
}

/** Een sleutel op één regel, met `\n` als twee tekens, komt ook voor; zo staat hij vaak in een .env-bestand. */
function eisSleutel(ruw: string): string {
  const sleutel = ruw.replaceAll('\\n', '\n').trim()
  try {
    // GitHub geeft PKCS#1; de Web Crypto waarmee octokit ondertekent, leest alleen PKCS#8.
    return createPrivateKey(sleutel).export({ type: 'pkcs8', format: 'pem' }).toString()
  } catch {
    throw new Instelfout(
      'GITHUB_APP_PRIVATE_KEY is geen geldige sleutel. Zet er het hele .pem-bestand in dat GitHub bij de app geeft, met de regels BEGIN en END.',
    )
  }
}

function eisAdres(adres: string): string {
  if (!URL.canParse(adres) || !/^https?:$/.test(new URL(adres).protocol))
    throw new Instelfout('GITHUB_API_URL is geen webadres. Bij GitHub Enterprise is het https://<server>/api/v3.')
  return adres.replace(/\/+$/, '')
}

/**
 * De instellingen uit de omgeving; niets als er geen GitHub App is ingesteld.
 * @throws Instelfout als er een deel ontbreekt of niet klopt
 */
export function leesInstellingen(omgeving: Omgeving): Instellingen | undefined {
  if (!VAN_DE_APP.some(naam => omgeving[naam])) return undefined
  const pad = omgeving.GITHUB_APP_PRIVATE_KEY_FILE
  const ruw = omgeving.GITHUB_APP_PRIVATE_KEY || (pad ? leesSleutelbestand(pad) : '')
  const waarden: Omgeving = { ...omgeving, GITHUB_APP_PRIVATE_KEY: ruw }
  const ontbreekt = NODIG.filter(naam => !waarden[naam])
  if (ontbreekt.length > 0)
    throw new Instelfout(
      `De GitHub App is maar voor een deel ingesteld. Ook nodig: ${ontbreekt.join(', ')}. Of haal alle GITHUB_-instellingen weg om voorstellen op deze computer te bewaren.`,
    )
  const { eigenaar, repository } = leesRepository(omgeving) ?? {}
  if (!eigenaar || !repository)
    throw new Instelfout('GITHUB_REPOSITORY moet eigenaar/naam zijn, zoals lhv-nhg/duidingskader.')
  const { GITHUB_APP_ID: appId = '', GITHUB_INSTALLATION_ID: installatie = '' } = omgeving
  if (!/^[1-9]\d*$/.test(installatie))
    throw new Instelfout(
      'GITHUB_INSTALLATION_ID moet een getal zijn: het laatste deel van het adres van de installatie.',
    )
  return {
    appId,
    sleutel: eisSleutel(ruw),
    installatie: Number(installatie),
    eigenaar,
    repository,
    basis: omgeving.GITHUB_BASE || 'main',
    api: eisAdres(omgeving.GITHUB_API_URL || 'https://api.github.com'),
  }
}
