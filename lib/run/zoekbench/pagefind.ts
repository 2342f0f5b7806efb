import { chromium } from '@playwright/test'
import { createIndex } from 'pagefind'
import { VELDEN, veldtekst } from '@/lib/search/tabel'
import { vindBrowser } from '../browser.mjs'
import type { MaakDeelnemer } from './deelnemer'

const SITE = 'http://pagefind.test'
const veilig = (tekst: string) => tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** Wat er in de pagina gebeurt; Pagefind draait alleen in een browser. */
const IN_PAGINA = `async vraag => {
  const pf = (window.pf ??= await import('${SITE}/pagefind/pagefind.js'))
  const begin = performance.now()
  const { results } = await pf.search(vraag)
  const ms = performance.now() - begin
  const paginas = await Promise.all(results.slice(0, 10).map(een => een.data()))
  return { ids: paginas.map(({ raw_url, url }) => decodeURIComponent((raw_url ?? url).split('/').at(-2))), ms }
}`

/** Pagefind zoals het komt: elk item een pagina, in Chromium. */
export const pagefind: MaakDeelnemer = async ({ stukken }) => {
  const { index } = await createIndex({ forceLanguage: 'nl' })
  if (!index) throw new Error('Pagefind start niet')
  for (const stuk of stukken) {
    const alineas = VELDEN.slice(1).map(veld => `<p>${veilig(veldtekst(stuk, veld)).replaceAll('\n', '</p><p>')}</p>`)
    const content = `<html lang="nl"><body><h1>${veilig(stuk.titel)}</h1><p>${stuk.id}</p>${alineas.join('')}</body></html>`
    await index.addHTMLFile({ url: `${encodeURIComponent(stuk.id)}/index.html`, content })
  }
  const { files } = await index.getFiles()
  const opPad = new Map(files.map(({ path, content }) => [`/pagefind/${path}`, Buffer.from(content)]))
  const browser = await chromium.launch({ executablePath: vindBrowser(), args: ['--no-sandbox'] })
  const pagina = await browser.newPage()
  await pagina.route('**/*', route => {
    const pad = new URL(route.request().url()).pathname
    if (pad === '/') return route.fulfill({ contentType: 'text/html', body: '<html lang="nl"><body></body></html>' })
    const body = opPad.get(pad)
    const contentType = pad.endsWith('.js') ? 'text/javascript' : 'application/octet-stream'
    return body ? route.fulfill({ body, contentType }) : route.fulfill({ status: 404 })
  })
  await pagina.goto(SITE)
  const index_ = [...opPad].filter(([pad]) => /\.pf_(index|meta|fragment)$/.test(pad)).map(([, inhoud]) => inhoud)
  return {
    naam: 'Pagefind',
    index: Buffer.concat(index_),
    zoek: vraag => pagina.evaluate(`(${IN_PAGINA})(${JSON.stringify(vraag)})`),
    sluit: async () => {
      await browser.close()
      await index.deleteIndex()
    },
  }
}
