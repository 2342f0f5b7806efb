import type { Page } from '@playwright/test'
import { leesPdf } from './lees-pdf'
import { maakVelstijl, velnaam } from './vellen'

const DELEN = '.boekinhoud, .boekdeel'

/** Geeft elk deel zijn eigen soort vel. Langs het CSSOM: daar staat het beveiligingsbeleid niet in de weg. */
async function richtVellenIn(pagina: Page): Promise<void> {
  const { kop = '', voet = '' } = await pagina.locator('.boek').evaluate(boek => ({ ...(boek as HTMLElement).dataset }))
  const delen = await pagina.locator(`:is(${DELEN}) h2`).allTextContents()
  await pagina.evaluate(
    ({ stijl, namen, delen }) => {
      const blad = new CSSStyleSheet()
      blad.replaceSync(stijl)
      document.adoptedStyleSheets.push(blad)
      for (const [nr, deel] of document.querySelectorAll<HTMLElement>(delen).entries())
        deel.style.setProperty('page', namen[nr] ?? '')
    },
    { stijl: maakVelstijl({ kop, voet, delen }), namen: delen.map((_, nr) => velnaam(nr)), delen: DELEN },
  )
}

/** Zet achter elke regel van de inhoudsopgave het blad waarop het staat. */
async function nummerInhoud(pagina: Page, ankers: Map<string, number>): Promise<void> {
  await pagina.locator('.inhoudsregel').evaluateAll(
    (regels, bladen) => {
      for (const regel of regels as HTMLAnchorElement[])
        regel.querySelector('.blz')?.replaceChildren(bladen[decodeURIComponent(regel.hash.slice(1))] ?? '')
    },
    Object.fromEntries([...ankers].map(([anker, blz]) => [anker, String(blz)])),
  )
}

/**
 * Maakt van een boekpagina een PDF met structuur, bladwijzers en paginanummers.
 * CSS kent in Chromium het paginanummer van een ander anker niet. Daarom vaker: eerst om te zien waar alles staat.
 * @throws als de nummers door het invullen blijven verschuiven
 */
export async function maakPdf(pagina: Page, adres: string): Promise<Buffer> {
  await pagina.goto(adres)
  await pagina.evaluate(async () => void (await document.fonts.ready))
  await richtVellenIn(pagina)
  let vorige = ''
  for (let keer = 0; keer < 4; keer++) {
    const bytes = await pagina.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
    const { ankers } = await leesPdf(bytes)
    const nu = JSON.stringify([...ankers])
    if (nu === vorige) return bytes
    vorige = nu
    await nummerInhoud(pagina, ankers)
  }
  throw new Error(`De paginanummers van ${adres} blijven verschuiven.`)
}
