import { describe, expect, it } from 'vitest'
import { maakInzending } from '../git/proef'
import { FOUTEN } from './dubbelganger/antwoord'
import type { Ingreep } from './dubbelganger/dubbelganger'
import { geheimenIn, inProef, type Proef, vergelijk } from './proef'

/** Wat er bij elke fout te lezen is. */
const ZINNEN = {
  primair: /te veel/,
  primair429: /te veel/,
  secundair: /te veel/,
  secundairZonderTijd: /te veel/,
  storing500: /heeft nu een storing/,
  storing502: /heeft nu een storing/,
  storing503: /heeft nu een storing/,
  storing504: /heeft nu een storing/,
  verhuisd: /hernoemd of verhuisd.*redactie/,
  verhuisd307: /hernoemd of verhuisd.*redactie/,
  gearchiveerd: /gearchiveerd.*redactie/,
  opgeschort: /opgeschort.*redactie/,
  geenRecht: /mag dit niet.*redactie/,
  ingetrokken: /herkent de koppeling niet.*redactie/,
  weg: /(vindt de repository|staat niet \(meer\) op GitHub).*redactie/,
  leeg: /leeg of wordt net bijgewerkt/,
  bezig: /leeg of wordt net bijgewerkt/,
  ongeldig: /neemt dit voorstel zo niet aan.*redactie/,
} as const satisfies Record<keyof typeof FOUTEN, RegExp>

/** Elk verzoek dat een voorstel wegbrengt, op volgorde. */
const STAPPEN = {
  aanmelden: /^POST \/app\//,
  zoeken: /^GET \/pulls$/,
  basis: /^GET \/git\/commits\//,
  boom: /^POST \/git\/trees$/,
  commit: /^POST \/git\/commits$/,
  branch: /^POST \/git\/refs$/,
  'pull request': /^POST \/pulls$/,
} as const

const UUR = 3_600_000

async function beproef(proef: Proef, stap: RegExp, ingreep: Ingreep, zin: RegExp): Promise<void> {
  const { opslag, nogEen, dubbelganger, later } = proef
  const { commit: basis } = await opslag.getStand()
  const inzending = maakInzending(basis)
  const vers = nogEen()
  dubbelganger.grijpIn = verzoek => (stap.test(verzoek) ? ingreep : undefined)
  const { uitkomst, voorstel } = await vers.bewaar(inzending)
  expect(uitkomst).toBe('bewaard')
  expect(voorstel.onderweg).toMatch(zin)
  expect(voorstel.onderweg).toMatch(/wordt vanzelf opnieuw geprobeerd: \d\d-\d\d-\d{4},? \d\d:\d\d\.$/)
  expect(geheimenIn(proef, voorstel.onderweg)).toEqual([])
  // Ook wie na een herstart kijkt, of vanuit een ander proces, ziet het; tenzij GitHub het zelf al heeft.
  const staatEr = dubbelganger.pulls.alles.length > 0
  const [gezien] = await nogEen().getVoorstellen()
  expect(gezien).toMatchObject(staatEr ? { pullRequest: expect.any(String) } : { onderweg: voorstel.onderweg })
  dubbelganger.grijpIn = () => undefined
  later(2 * UUR)
  await vers.werk()
  expect(vergelijk(dubbelganger, [inzending])).toEqual([])
  const [aangekomen] = await vers.getVoorstellen()
  expect(aangekomen).toEqual({ ...inzending.voorstel, stand: 'open', pullRequest: expect.any(String) })
}

const namen = Object.keys(STAPPEN) as (keyof typeof STAPPEN)[]
const soorten = Object.keys(FOUTEN) as (keyof typeof FOUTEN)[]

describe.each(namen)('bij %s', stap => {
  // Een token dat net is uitgegeven, probeert octokit zes seconden lang opnieuw; dat is hieronder één keer genoeg.
  const hier = soorten.filter(soort => soort !== 'ingetrokken' || stap === 'aanmelden')
  it.concurrent.each(hier)('%s: vertelt het en bewaart het tot het lukt', soort =>
    inProef(proef => beproef(proef, STAPPEN[stap], { antwoord: FOUTEN[soort] }, ZINNEN[soort])),
  )
  it.concurrent.each(['voor', 'na'] as const)('verbinding weg %s de uitwerking: niets dubbel', weg =>
    inProef(proef => beproef(proef, STAPPEN[stap], { weg }, /niet te bereiken/)),
  )
})
