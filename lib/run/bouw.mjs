import { bereidVoor, bouwSite } from './bouw-stappen.mjs'
import { installeer } from './installeer.mjs'

installeer()
bereidVoor()
bouwSite()
