import { installeer } from './installeer.mjs'

installeer()
// Pas na het installeren: deze modules gebruiken pakketten.
const { bereidVoor, bouwSite } = await import('./bouw-stappen.mjs')
const { zorgVoorBrowser } = await import('./browser.mjs')
const { stap } = await import('./stap.mjs')

zorgVoorBrowser()
bereidVoor()
stap('biome', ['check', '--error-on-warnings', '.'])
stap('tsc', ['--noEmit'])
stap('vitest', ['run'])
bouwSite()
stap('tsx', ['lib/proefsite/bouw.ts'])
stap('playwright', ['test'])
console.log('\n✓ Alle controles en tests zijn geslaagd.')
