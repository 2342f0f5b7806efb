/** Een antwoord van de dubbelganger. Alleen voor tests. */
export interface Antwoord {
  status: number
  data?: unknown
  headers?: Record<string, string>
}

/** Een verzoek dat de aanmelding al heeft doorstaan. */
export interface Verzoek {
  methode: string
  /** Zonder /repos/eigenaar/naam. */
  pad: string
  zoek: URLSearchParams
  lichaam: Record<string, unknown>
}

const DOCS = 'https://docs.github.com/rest'

/** Zoals GitHub fouten schrijft: een boodschap, soms de velden, de uitleg en de status als tekst. */
export const fout = (
  status: number,
  message: string,
  extra: { errors?: unknown[]; headers?: Record<string, string> } = {},
): Antwoord => ({
  status,
  data: { message, ...(extra.errors && { errors: extra.errors }), documentation_url: DOCS, status: String(status) },
  ...(extra.headers && { headers: extra.headers }),
})

export const nietGevonden = (): Antwoord => fout(404, 'Not Found')

/** De gedocumenteerde fouten, elk zoals GitHub hem stuurt. */
export const FOUTEN = {
  primair: () =>
    fout(403, 'API rate limit exceeded for installation ID 7.', {
      headers: {
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 120),
      },
    }),
  primair429: () =>
    fout(429, 'API rate limit exceeded for installation ID 7.', {
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 120) },
    }),
  secundair: () =>
    fout(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {
      headers: { 'retry-after': '120' },
    }),
  secundairZonderTijd: () =>
    fout(429, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'),
  storing500: () => fout(500, 'Server Error'),
  storing502: (): Antwoord => ({
    status: 502,
    data: '<html><body>Unicorn!</body></html>',
    headers: { 'content-type': 'text/html' },
  }),
  storing503: (): Antwoord => ({ status: 503, data: 'Service Unavailable', headers: { 'content-type': 'text/plain' } }),
  storing504: () => fout(504, 'We couldn’t respond to your request in time.'),
  verhuisd: (): Antwoord => ({
    status: 301,
    data: { message: 'Moved Permanently', url: 'https://elders.invalid/repositories/1', documentation_url: DOCS },
    headers: { location: 'https://elders.invalid/repositories/1' },
  }),
  verhuisd307: (): Antwoord => ({
    status: 307,
    data: { message: 'Temporary Redirect' },
    headers: { location: 'https://elders.invalid/' },
  }),
  gearchiveerd: () => fout(403, 'Repository was archived so is read-only.'),
  opgeschort: () => fout(403, 'This installation has been suspended'),
  geenRecht: () =>
    fout(403, 'Resource not accessible by integration', {
      headers: { 'x-accepted-github-permissions': 'contents=write' },
    }),
  ingetrokken: () => fout(401, 'Bad credentials'),
  weg: nietGevonden,
  leeg: () => fout(409, 'Git Repository is empty.'),
  bezig: () => fout(409, 'Conflict'),
  ongeldig: () =>
    fout(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', field: 'head', code: 'invalid' }] }),
} as const satisfies Record<string, () => Antwoord>
