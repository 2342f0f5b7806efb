import { RequestError } from '@octokit/request-error'
import { Githubfout, type Verklaring } from './fout'

const MINUUT = 60_000
const UUR = 60 * MINUUT

type Antwoord = NonNullable<RequestError['response']>

/** De boodschap van GitHub met die van de velden erbij; een ander antwoord dan JSON zegt niets. */
function tekstVan({ data }: Antwoord): string {
  if (typeof data !== 'object' || data === null || !('message' in data)) return ''
  const fouten = 'errors' in data && Array.isArray(data.errors) ? data.errors : []
  return [data.message, ...fouten.map(fout => (typeof fout === 'string' ? fout : JSON.stringify(fout)))].join(' ')
}

const getal = (waarde: string | number | undefined): number | undefined =>
  waarde !== undefined && /^\d+$/.test(String(waarde)) ? Number(waarde) : undefined

/** Hoe lang GitHub wil dat we wachten; niets als dit geen limiet is. */
function wachttijd({ status, headers }: Antwoord, tekst: string): number | undefined {
  if (status !== 403 && status !== 429) return undefined
  const over = getal(headers['retry-after'])
  if (over !== undefined) return Math.min(over * 1000, UUR)
  const tot = getal(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] === '0' && tot !== undefined)
    return Math.min(Math.max(tot * 1000 - Date.now(), 1000), UUR)
  return status === 429 || /rate limit|abuse detection/i.test(tekst) ? MINUUT : undefined
}

const VANZELF = { wie: 'vanzelf', bereik: 'alles' } as const
const REDACTIE = { wie: 'redactie', bereik: 'alles' } as const

function zin(status: number, tekst: string): [string, Verklaring] {
  if (status >= 500 || status === 408) return ['GitHub heeft nu een storing.', VANZELF]
  if (status >= 300 && status < 400)
    return ['De repository op GitHub is hernoemd of verhuisd. De redactie moet GITHUB_REPOSITORY aanpassen.', REDACTIE]
  if (/archived/i.test(tekst))
    return [
      'De repository op GitHub is gearchiveerd en neemt niets meer aan. De redactie moet dat op GitHub ongedaan maken.',
      REDACTIE,
    ]
  if (/suspended/i.test(tekst))
    return ['De koppeling met GitHub is opgeschort. De redactie moet de GitHub App weer aanzetten.', REDACTIE]
  if (status === 401)
    return [
      'GitHub herkent de koppeling niet (meer). De redactie moet de sleutel en het nummer van de GitHub App nakijken.',
      REDACTIE,
    ]
  if (status === 403)
    return [
      'De koppeling mag dit niet op GitHub. De redactie moet de GitHub App schrijfrecht geven op inhoud en pull requests.',
      REDACTIE,
    ]
  if (status === 404)
    return [
      'GitHub vindt de repository of de installatie van de app niet. De redactie moet nakijken of de app nog geïnstalleerd is en de instellingen kloppen.',
      REDACTIE,
    ]
  if (status === 409)
    return ['GitHub kan dit nu niet verwerken: de repository is leeg of wordt net bijgewerkt.', VANZELF]
  if (status === 422)
    return [
      'GitHub neemt dit voorstel zo niet aan. De redactie moet ernaar kijken.',
      { wie: 'redactie', bereik: 'dit' },
    ]
  return [
    `GitHub gaf een onverwacht antwoord (${status}). De redactie moet ernaar kijken.`,
    { wie: 'redactie', bereik: 'dit' },
  ]
}

/** Maakt van een antwoord dat geen succes is een fout in gewone taal. */
export function verklaarAntwoord(antwoord: Antwoord): Githubfout {
  const tekst = tekstVan(antwoord)
  const wachtMs = wachttijd(antwoord, tekst)
  if (wachtMs !== undefined)
    return new Githubfout(
      'GitHub laat nu geen verzoeken meer toe, omdat het er te veel waren.',
      { ...VANZELF, wachtMs },
      antwoord.status,
      tekst,
    )
  const [boodschap, verklaring] = zin(antwoord.status, tekst)
  return new Githubfout(boodschap, verklaring, antwoord.status, tekst)
}

/** Maakt van alles wat er bij een verzoek mis kan gaan een fout in gewone taal; van octokit blijft niets over. */
export function verklaar(fout: unknown): Githubfout {
  if (fout instanceof Githubfout) return fout
  if (fout instanceof Error && fout.cause instanceof Githubfout) return fout.cause
  if (fout instanceof RequestError && fout.response) return verklaarAntwoord(fout.response)
  if (fout instanceof RequestError || (fout instanceof Error && /^(Abort|Timeout)Error$/.test(fout.name)))
    return new Githubfout('GitHub is nu niet te bereiken.', VANZELF)
  // De tekst van een onbekende fout kan de sleutel noemen; die gaat niet mee.
  return new Githubfout(
    'Het aanmelden bij GitHub lukte niet. De redactie moet de sleutel en het nummer van de GitHub App nakijken.',
    REDACTIE,
  )
}
