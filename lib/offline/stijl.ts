import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Een gebouwde pagina met dezelfde componenten; zij zegt welke stijl en welke letters zij gebruikt. */
const PAGINA = '.next/server/app/nl/lezen.html'
const EIGEN = 'app/stijl/offline.css'

/**
 * De letters gaan mee in het bestand. Cursief niet: dat staat maar op een paar plaatsen, en Georgia heeft het ook.
 * @param map waar het stijlblad staat; adressen erin gelden vanaf daar
 */
function zetLetters(css: string, map: string): string {
  return css
    .replaceAll(/@font-face\{font-family:cursief[^}]*\}/g, '')
    .replaceAll(/url\(([^)]+\.woff2)\)/g, (_, pad: string) => {
      const letter = readFileSync(join(map, pad)).toString('base64')
      return `url(data:font/woff2;base64,${letter})`
    })
}

/** De stijl van de website als één tekst, en de klassen die haar letters aanzetten. */
export function maakStijl(): { stijl: string; klassen: string } {
  const html = readFileSync(PAGINA, 'utf8')
  const klassen = /<html[^>]* class="([^"]*)"/.exec(html)?.[1]
  const bladen = [...html.matchAll(/<link rel="stylesheet" href="\/_next\/([^"?]+)/g)].map(([, pad = '']) => pad)
  if (!klassen || bladen.length === 0) throw new Error(`In ${PAGINA} staat geen stijl; draai eerst next build.`)
  const site = bladen.map(pad => zetLetters(readFileSync(join('.next', pad), 'utf8'), join('.next', pad, '..')))
  const stijl = [...site, readFileSync(EIGEN, 'utf8')].join('\n')
  const buiten = /url\((?!data:)[^)]*\)|@import|<\/style/.exec(stijl)
  if (buiten) throw new Error(`De stijl van het bestand haalt iets van buiten: ${buiten[0]}`)
  return { stijl, klassen }
}
