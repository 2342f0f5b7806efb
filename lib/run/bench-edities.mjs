import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BOUW, VOORBEREIDING } from './bouw-stappen.mjs'
import { meet } from './meet.mjs'

/**
 * Hoe de build groeit met het aantal edities: tijd en geheugen bij 1, 5 en 20, als verhouding tot één. Geen test:
 * een machine heeft het soms druk. Gebruik: npm run bench:edities [-- aantal …]; de eerste is waarmee vergeleken wordt.
 */
const AANTALLEN = process.argv.length > 2 ? process.argv.slice(2) : ['1', '5', '20']
const BENCHMAP = '.proefsite-bench'
const uit = pad => resolve('node_modules', pad)
const TSX = uit('tsx/dist/cli.mjs')

/** Waar de programma's van een build staan, om ze los te meten. */
const PROGRAMMAS = { tsx: TSX, contentlayer2: uit('contentlayer2/bin/cli.cjs'), next: uit('next/dist/bin/next') }

async function bouwMet(aantal) {
  const map = resolve(BENCHMAP, aantal)
  await meet([TSX, 'lib/proefsite/reeks.ts', join(BENCHMAP, aantal), aantal], process.cwd())
  const gemeten = {}
  for (const [naam, [programma, ...argumenten]] of Object.entries({ ...VOORBEREIDING, ...BOUW }))
    gemeten[naam] = await meet([PROGRAMMAS[programma], ...argumenten], map)
  rmSync(map, { recursive: true })
  const delen = Object.values(gemeten)
  return {
    ...Object.fromEntries(['controle', 'contentlayer', 'next'].map(naam => [`${naam} (s)`, gemeten[naam].seconden])),
    'samen (s)': delen.reduce((som, { seconden }) => som + seconden, 0),
    'geheugen contentlayer (MB)': gemeten.contentlayer.megabytes,
    'geheugen next (MB)': gemeten.next.megabytes,
    documenten: Number(/(\d+) documenten/.exec(gemeten.adressen.uitvoer)?.[1]),
    'vooraf gemaakte pagina’s': Number(/van (\d+) pagina/.exec(gemeten.beleid.uitvoer)?.[1]),
  }
}

const uitslagen = []
for (const aantal of AANTALLEN) {
  console.log(`▸ ${aantal} ${aantal === '1' ? 'editie' : 'edities'}`)
  const uitslag = await bouwMet(aantal)
  console.log(uitslag)
  uitslagen.push(uitslag)
}
rmSync(BENCHMAP, { recursive: true, force: true })
const [een] = uitslagen
const toon = (maat, uitslag) =>
  `${uitslag[maat].toFixed(/\(s\)/.test(maat) ? 1 : 0)} (× ${(uitslag[maat] / een[maat]).toFixed(2)})`
console.table(
  Object.fromEntries(
    Object.keys(een).map(maat => [
      maat,
      Object.fromEntries(uitslagen.map((uitslag, i) => [`${AANTALLEN[i]} edities`, toon(maat, uitslag)])),
    ]),
  ),
)
