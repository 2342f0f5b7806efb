import { readdirSync, writeFileSync } from 'node:fs'
import { AANTAL } from '@/lib/content/documenten'
import { EDITIELIJST } from '@/lib/content/edities'
import { maakItems } from '@/lib/content/maak-items'
import { getBevindingen, getWijzigingen } from '@/lib/content/verloop'
import { slugVan } from '@/lib/domain/id'
import { isOnderdeel } from '@/lib/domain/onderdeel'
import type { Plek } from '@/lib/domain/plek'
import { BRONTAAL } from '@/lib/domain/taal'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import type { Adressen, Plekken } from '@/lib/i18n/route'

const plekken = (items: { id: string; plek: Plek }[]): Plekken =>
  Object.fromEntries(items.map(item => [slugVan(item.id), item.plek]))

/** Schrijft na contentlayer waar elk id staat, voor proxy.ts. Stopt als contentlayer documenten liet vallen. */
const bestanden = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(
  pad =>
    /\.(mdx|yaml)$/.test(pad) &&
    !/(register|editie|zoekvragen|zoekwoorden|omgangstaal)\.yaml$|edities.[^/\\]+\.yaml$/.test(pad),
)
const verwacht = bestanden.length - Object.keys(EDITIELIJST.ongewijzigd).length
if (AANTAL !== verwacht)
  throw new Error(`Contentlayer maakte ${AANTAL} documenten, verwacht ${verwacht}; er is iets weggevallen.`)

const uitgaven = [WERKVERSIE, ...EDITIELIJST.edities.map(({ versie }) => versie)]
const vandaag = EDITIELIJST.edities.at(-1)?.versie ?? WERKVERSIE
const adressen: Adressen = {
  vandaag: plekken([
    ...maakItems(BRONTAAL, vandaag),
    ...getBevindingen({ taal: BRONTAAL }),
    ...getWijzigingen({ taal: BRONTAAL }),
  ]),
  uitgaven: Object.fromEntries(
    uitgaven.map(uitgave => [uitgave, plekken(maakItems(BRONTAAL, uitgave).filter(isOnderdeel))]),
  ),
}
writeFileSync('.contentlayer/adressen.json', JSON.stringify(adressen))
console.log(`Adressen: ${Object.keys(adressen.vandaag).length} ids, ${AANTAL} documenten, ${uitgaven.length} uitgaven.`)
