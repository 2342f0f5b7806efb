import { writeFileSync } from 'node:fs'
import { moetItem } from '@/lib/content/kader'
import { getRapport, getTelling, getWijzigingen } from '@/lib/content/verloop'
import { BRONTAAL } from '@/lib/domain/taal'
import { schrijfRapport } from './markdown'

/** Schrijft het evaluatierapport naar het genoemde bestand, of naar stdout. */
const keuze = { taal: BRONTAAL }
const rapport = schrijfRapport({
  ...getRapport(keuze),
  telling: getTelling(keuze),
  wijzigingen: getWijzigingen(keuze),
  bron: id => moetItem(id, keuze).titel,
})
const [bestand] = process.argv.slice(2)
if (bestand) {
  writeFileSync(bestand, rapport)
  console.error(`Het evaluatierapport staat in ${bestand}.`)
} else process.stdout.write(rapport)
