import { isGebouwd } from './bouw-stappen.mjs'
import { installeer } from './installeer.mjs'
import { PROEFMAP } from './proefmap.mjs'
import { naastElkaar, stap } from './stap.mjs'

/** Toont de proefsite: het portaal met verzonnen edities na de echte, om te zien hoe een nieuwe editie uitpakt. */
process.env.PORT ??= '3100'
installeer()
if (!isGebouwd(PROEFMAP)) stap('tsx', ['lib/proefsite/bouw.ts'])
process.chdir(PROEFMAP)
naastElkaar([['next', ['start', '-H', process.env.HOST ?? 'localhost', '-p', process.env.PORT]]])
