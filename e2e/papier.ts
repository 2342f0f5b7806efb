import type { Page } from '@playwright/test'
import { leesPdf, type Pdf, tekstVan } from '../lib/druk/lees-pdf'

/** Wat er uit de printer komt, gelezen door een ander programma dan de browser. */
export const print = async (page: Page): Promise<Pdf> =>
  leesPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }))

/** Alleen letters en cijfers: afbreken, opsommingstekens en wit doen er niet toe. */
export const plat = (tekst: string) => tekst.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** De tekst van de pagina zelf, zonder wat in de kop van elk vel staat. */
export const gedrukt = ({ bladen }: Pdf) =>
  plat(tekstVan(bladen.flatMap(({ stukken }) => stukken.filter(({ rollen }) => rollen.length > 0))))

/** Wat op elk vel buiten de tekst staat: de kop en het nummer. */
export const kantlijnen = ({ bladen }: Pdf) =>
  bladen.map(({ stukken }) => tekstVan(stukken.filter(s => s.rollen.length === 0)))

/**
 * Elk stuk tekst dat een lezer in de inhoud kan zien, ook in wat nog dicht is; niet wat alleen bedient.
 * Haalt weg wat er alleen voor een schermlezer is: dat wordt nergens gedrukt, en staat in een PDF tussen de rest.
 */
export const leesStukken = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate(main => {
    for (const onzichtbaar of main.querySelectorAll('.sr-only')) onzichtbaar.remove()
    for (const dicht of main.querySelectorAll('details')) dicht.open = true
    const loop = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const stukken: string[] = []
    while (loop.nextNode()) {
      const ouder = loop.currentNode.parentElement
      const bediening = ouder?.closest('.geen-druk, nav, form, button, script, style, [popover], svg')
      if (ouder && !bediening && ouder.checkVisibility()) stukken.push(loop.currentNode.textContent ?? '')
    }
    for (const open of main.querySelectorAll('details')) open.open = false
    return stukken
  })
