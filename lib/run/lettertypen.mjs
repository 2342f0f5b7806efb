import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const MAP = 'app/lettertypen'

/** Latijns schrift met de tekens die het portaal zet; wat erbuiten valt, toont de reserveletter. */
const TEKENS = [
  ...Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCharCode(0x20 + i)),
  ...Array.from({ length: 0xff - 0xa0 + 1 }, (_, i) => String.fromCharCode(0xa0 + i)),
  ...'‘’‚“”„–—…•·†‹›€−×≥≤→←↑↓↗↩',
].join('')

const LETTERS = {
  schreef: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'schreef-cursief': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  schreefloos: '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
}

/** Snijdt de lettertypen uit de npm-pakketten op maat en zet ze in app/lettertypen. */
await mkdir(MAP, { recursive: true })
for (const [naam, bestand] of Object.entries(LETTERS)) {
  const letter = await subsetFont(await readFile(require.resolve(bestand)), TEKENS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  })
  await writeFile(`${MAP}/${naam}.woff2`, letter)
}

/** De plaatjes bij gedeelde koppelingen kennen geen woff2 en geen assen: één gewicht, als TrueType. */
for (const naam of ['schreef', 'schreefloos']) {
  const letter = await subsetFont(await readFile(require.resolve(LETTERS[naam])), TEKENS, {
    targetFormat: 'truetype',
    variationAxes: { wght: 600 },
  })
  await writeFile(`${MAP}/plaatje-${naam}.ttf`, letter)
}
