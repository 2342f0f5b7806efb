import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { controleer } from '@/lib/checks/controleer'
import { draaiProces, laatVerouderen } from '../git/proces'
import { inRedactie, nieuwKernpunt, type Redactie } from './proef'

const POGINGEN = 10

/** Hoe vaak een titel in main staat. */
async function tel({ opslag }: Redactie, titel: string): Promise<number> {
  const { wortel } = await opslag.getStand()
  const map = join(wortel, 'content/kader/kernpunten')
  expect(controleer(wortel).fouten).toEqual([])
  return readdirSync(map).filter(naam => readFileSync(join(map, naam), 'utf8').includes(`titel: ${titel}\n`)).length
}

it(`neemt na ${POGINGEN} × kill -9 een voorstel helemaal over of niet, en nooit twee keer`, async () => {
  await inRedactie(async redactie => {
    const { stuur, voorstel, repo, opslag, fsck } = redactie
    const titels = Array.from({ length: POGINGEN + 1 }, (_, i) => `Een vaste afspraak ${i}`)
    const namen: string[] = []
    for (const titel of titels) namen.push(await stuur(nieuwKernpunt(titel)))
    const [eerste = ''] = namen
    const { duur, klacht } = await draaiProces(redactie, 'voeg-samen', [eerste])
    expect(klacht).toBe('')

    const gezien = { open: 0, overgenomen: 0 }
    for (const [i, titel] of titels.entries()) {
      if (i === 0) continue
      const naam = namen[i] ?? ''
      const klap = { na: naam, ms: (0.3 + (1.2 * i) / POGINGEN) * duur, metGit: i % 2 === 0 }
      await draaiProces(redactie, 'voeg-samen', [naam], klap)
      laatVerouderen(repo)
      // Het volgende commando, welk ook, rondt af wat begonnen was.
      await voorstel()
      const stand = (await opslag.getVoorstellen()).find(ander => ander.naam === naam)?.stand
      expect(await tel(redactie, titel), `poging ${i}: ${stand}`).toBe(stand === 'overgenomen' ? 1 : 0)
      gezien[stand === 'overgenomen' ? 'overgenomen' : 'open']++
      if (stand === 'open') await voorstel('voeg-samen', naam, '--door', 'LHV', '--datum', '2027-01-10')
      expect(await tel(redactie, titel), `poging ${i}`).toBe(1)
      expect(fsck(), `poging ${i}`).toBe('')
    }
    console.log(`kill -9 bij overnemen: ${gezien.open} zoals het was, ${gezien.overgenomen} overgenomen`)
    expect(gezien.open).toBeGreaterThan(0)
    expect((await opslag.getVoorstellen()).map(({ stand }) => stand)).toEqual(titels.map(() => 'overgenomen'))
  })
}, 300_000)
