import { maakReeks } from './editiereeks'
import { maakKopie } from './kopie'

/** Gebruik: tsx lib/proefsite/reeks.ts <map> <aantal edities>; zie lib/run/bench-edities.mjs. */
const [map = '', aantal = '1'] = process.argv.slice(2)
maakKopie(map)
maakReeks(map, Number(aantal))
