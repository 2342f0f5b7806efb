import { test as basis, expect } from '@playwright/test'

export { expect }

/**
 * Elke proef let ook op wat nergens mag: een fout in de console, een script dat het beleid weigert,
 * een verzoek naar buiten, een cookie.
 */
export const test = basis.extend<{ bewaker: undefined }>({
  bewaker: [
    async ({ page, context, baseURL }, use) => {
      const klachten: string[] = []
      page.on('console', melding => {
        // Dat een pagina over wat er niet (meer) is status 404 of 410 heeft, is geen fout van de pagina.
        const is404 = /status of (404|410)/.test(melding.text()) && melding.location().url === page.url()
        if (melding.type() === 'error' && !is404) klachten.push(`console: ${melding.text()}`)
      })
      page.on('pageerror', fout => klachten.push(`fout: ${fout.message}`))
      page.on('request', verzoek => {
        const url = verzoek.url()
        if (!url.startsWith(`${baseURL}/`) && !url.startsWith('data:')) klachten.push(`naar buiten: ${url}`)
      })
      await use(undefined)
      expect(klachten).toEqual([])
      expect(await context.cookies()).toEqual([])
    },
    { auto: true },
  ],
})
