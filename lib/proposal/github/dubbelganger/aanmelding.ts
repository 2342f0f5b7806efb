import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { type Antwoord, fout } from './antwoord'

interface Claims {
  iss?: string | number
  iat?: number
  exp?: number
}

const ontleed = (deel: string): Claims => JSON.parse(Buffer.from(deel, 'base64url').toString())

/** Aanmelden als GitHub App: een ondertekend JWT wordt een token dat verloopt. Alleen voor tests. */
export class Aanmelding {
  readonly #publiek: KeyObject
  readonly tokens = new Map<string, number>()
  uitgegeven = 0
  geldigMs = 3_600_000

  constructor(
    readonly appId: string,
    readonly installatie: number,
    sleutel: string,
  ) {
    this.#publiek = createPublicKey(sleutel)
  }

  /** Een token voor wie zich met een goed JWT meldt; anders wat GitHub dan zegt. */
  geefToken(kop: string | undefined, installatie: number): Antwoord {
    const [, jwt = ''] = /^bearer (.+)$/i.exec(kop ?? '') ?? []
    const [hoofd = '', lijf = '', handtekening = ''] = jwt.split('.')
    if (!handtekening) return fout(401, 'A JSON web token could not be decoded')
    const klopt = verify(
      'RSA-SHA256',
      Buffer.from(`${hoofd}.${lijf}`),
      this.#publiek,
      Buffer.from(handtekening, 'base64url'),
    )
    if (!klopt) return fout(401, 'A JSON web token could not be decoded')
    const { iss, iat = 0, exp = 0 } = ontleed(lijf)
    const nu = Date.now() / 1000
    if (exp > nu + 605) return fout(401, "'Expiration time' claim ('exp') is too far in the future")
    if (exp < nu || iat > nu + 60)
      return fout(
        401,
        "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
      )
    if (String(iss) !== this.appId) return fout(404, 'Integration not found')
    if (installatie !== this.installatie) return fout(404, 'Not Found')
    this.uitgegeven++
    const token = `ghs_proef${this.uitgegeven}${'x'.repeat(30)}`
    this.tokens.set(token, Date.now() + this.geldigMs)
    return {
      status: 201,
      data: {
        token,
        expires_at: new Date(Date.now() + this.geldigMs).toISOString(),
        permissions: { contents: 'write', pull_requests: 'write', metadata: 'read' },
        repository_selection: 'selected',
      },
    }
  }

  /** Niets als dit token mag; anders het antwoord van GitHub. */
  weiger(kop: string | undefined): Antwoord | undefined {
    const [, token = ''] = /^(?:token|bearer) (.+)$/i.exec(kop ?? '') ?? []
    return (this.tokens.get(token) ?? 0) > Date.now() ? undefined : fout(401, 'Bad credentials')
  }
}
