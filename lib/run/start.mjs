import { bereidVoor, bouwSite, isGebouwd } from './bouw-stappen.mjs'
import { installeer } from './installeer.mjs'
import { naastElkaar } from './stap.mjs'

installeer()
if (!isGebouwd()) {
  bereidVoor()
  bouwSite()
}
// Niet 127.0.0.1: Next stuurt herschreven adressen dan eindeloos door (vercel/next.js 94745).
const host = process.env.HOST ?? 'localhost'
naastElkaar([['next', ['start', '-H', host, '-p', process.env.PORT ?? '3000']]])
