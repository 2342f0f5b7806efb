import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { OMGANGSTAAL, ZOEKWOORDEN } from '@/lib/checks/zoekwoorden'
import { zoekwoordenlijst } from '@/lib/content/schema/zoekwoorden'

/** Schrijft de zoekwoorden van de onderdelen en de omgangstaal vóór de build, voor lib/content/zoektabel.ts. */
const lees = (pad: string) => (existsSync(pad) ? zoekwoordenlijst.parse(parse(readFileSync(pad, 'utf8'))) : {})
const [zoekwoorden, omgangstaal] = [lees(ZOEKWOORDEN), lees(OMGANGSTAAL)]
writeFileSync('.contentlayer/zoekwoorden.json', JSON.stringify({ zoekwoorden, omgangstaal }))
const aantal = (lijst: object) => Object.keys(lijst).length
console.log(`Zoekwoorden bij ${aantal(zoekwoorden)} onderdelen, omgangstaal bij ${aantal(omgangstaal)}.`)
