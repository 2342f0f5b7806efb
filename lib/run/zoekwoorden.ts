import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { ZOEKWOORDEN } from '@/lib/checks/zoekwoorden'
import { zoekwoordenlijst } from '@/lib/content/schema/zoekwoorden'

/** Schrijft de zoekwoorden van de onderdelen vóór de build, voor lib/content/zoektabel.ts. */
const lijst = existsSync(ZOEKWOORDEN) ? zoekwoordenlijst.parse(parse(readFileSync(ZOEKWOORDEN, 'utf8'))) : {}
writeFileSync('.contentlayer/zoekwoorden.json', JSON.stringify(lijst))
console.log(`Zoekwoorden: bij ${Object.keys(lijst).length} onderdelen.`)
