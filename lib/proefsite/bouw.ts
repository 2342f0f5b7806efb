import { bereidVoor, bouwSite } from '@/lib/run/bouw-stappen.mjs'
import { PROEFMAP } from '@/lib/run/proefmap.mjs'
import { maakKopie } from './kopie'
import { loopLeven } from './verhaal'

/** Bouwt de proefsite: dezelfde code en inhoud, met verzonnen edities na de echte. */
maakKopie(PROEFMAP)
const { eerste, tweede, derde } = loopLeven(PROEFMAP)
console.log(`Proefsite: na editie ${eerste} verzonnen: ${tweede} en ${derde}.`)
process.chdir(PROEFMAP)
bereidVoor()
bouwSite()
