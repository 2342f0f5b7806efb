import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { leesvormAdres } from '@/lib/domain/editiebestand'
import { TALEN } from '@/lib/domain/taal'
import { verifieer } from '@/lib/edities/verifieer'
import { Weigering } from '@/lib/edities/weigering'
import { boekAdres } from '@/lib/i18n/boek'
import { bereidVoor, bouwSite, isGebouwd } from '@/lib/run/bouw-stappen.mjs'
import { vindBrowser } from '@/lib/run/browser.mjs'
import { leesEditieIds } from './editie-ids'
import { keurPdf } from './keur-pdf'
import { leesPdf } from './lees-pdf'
import { maakPdf } from './maak-pdf'
import { metSite } from './server'

/** Maakt de PDF's van een editie, in elke taal, en keurt ze voordat ze op hun plaats komen. */
async function maakPdfs(versie: string): Promise<void> {
  const { vingerafdruk } = verifieer(process.cwd(), versie)
  if (!isGebouwd()) {
    bereidVoor()
    bouwSite()
  }
  const browser = await chromium.launch({ executablePath: vindBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    await metSite(async site => {
      for (const taal of TALEN) {
        const bytes = await maakPdf(await browser.newPage(), site + boekAdres(versie, taal))
        const pdf = await leesPdf(bytes)
        const bezwaren = keurPdf(pdf, { versie, taal, vingerafdruk, ids: leesEditieIds(process.cwd(), versie) })
        if (bezwaren.length > 0) throw new Weigering(`De PDF (${taal}) klopt niet:\n${bezwaren.join('\n')}`)
        const bestand = join('public', leesvormAdres('pdf', versie, taal))
        mkdirSync(dirname(bestand), { recursive: true })
        writeFileSync(bestand, bytes)
        console.log(`${bestand}: ${pdf.bladen.length} bladen, ${Math.round(bytes.length / 1000)} kB`)
      }
    })
  } finally {
    await browser.close()
  }
}

const [versie, ...teVeel] = process.argv.slice(2)
try {
  if (!versie || teVeel.length > 0) throw new Weigering('Gebruik: npm run pdf -- 1.0.0')
  await maakPdfs(versie)
} catch (fout) {
  if (!(fout instanceof Weigering)) throw fout
  console.error(fout.message)
  process.exitCode = 1
}
