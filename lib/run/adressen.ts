import { writeFileSync } from 'node:fs'
import { controleer } from '@/lib/checks/controleer'
import { leesDocumenten } from '@/lib/content/documenten'
import { maakItems } from '@/lib/content/maak-items'
import { MAPNAMEN } from '@/lib/content/schema/mappen'
import { getBevindingen } from '@/lib/content/verloop'
import { slugVan } from '@/lib/domain/id'
import { BRONTAAL } from '@/lib/domain/taal'
import type { Adressen } from '@/lib/i18n/route'

/** Schrijft na contentlayer waar elk id staat, voor proxy.ts. Stopt als contentlayer documenten liet vallen. */
const { gelezen } = controleer(process.cwd())
const gemaakt = MAPNAMEN.flatMap(map => leesDocumenten(map)).length
if (gemaakt !== gelezen)
  throw new Error(`Contentlayer maakte ${gemaakt} documenten van ${gelezen} bestanden; er is iets weggevallen.`)

const adressen: Adressen = Object.fromEntries(
  [...maakItems(BRONTAAL), ...getBevindingen({ taal: BRONTAAL })].map(item => [slugVan(item.id), item.plek]),
)
writeFileSync('.contentlayer/adressen.json', JSON.stringify(adressen))
console.log(`Adressen: ${Object.keys(adressen).length} ids van ${gemaakt} documenten.`)
