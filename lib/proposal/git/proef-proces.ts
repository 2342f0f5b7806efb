import { writeSync } from 'node:fs'
import { voerUit } from '../besluit/voer-uit'
import { maakGitopslag } from './gitopslag'
import { maakInzending } from './proef'

/**
 * Wat een test in een eigen proces laat gebeuren, om het af te kunnen breken. Zegt `begin <wat>` en, als het antwoord
 * er is, `klaar <wat>`. Alleen voor tests.
 */
const [wat = '', wortel = '', map = '', ...namen] = process.argv.slice(2)
const zeg = (regel: string) => writeSync(1, `${regel}\n`)

if (wat === 'stuur') {
  const opslag = maakGitopslag({ wortel, map })
  zeg('begin opslag')
  const { commit } = await opslag.getStand()
  for (const naam of namen) {
    zeg(`begin ${naam}`)
    await opslag.bewaar(maakInzending(commit, { sleutel: naam, tekst: `Tekst van ${naam}.` }))
    zeg(`klaar ${naam}`)
  }
} else {
  process.env.DATA_DIR = map
  for (const naam of namen) {
    zeg(`begin ${naam}`)
    await voerUit(['voeg-samen', naam, '--door', 'LHV', '--datum', '2027-01-10'], wortel)
    zeg(`klaar ${naam}`)
  }
}
