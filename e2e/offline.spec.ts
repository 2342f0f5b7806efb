import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { parse } from 'yaml'
import { adresVan } from '../lib/i18n/adres'
import { ITEMS, leesAdressen } from './adressen'
import { bezwarenLichtDonker, bezwarenVan } from './bezwaren'
import { ankerVan, BESTANDEN, eisStil, openVanSchijf, zoek, zonderScript } from './offline'

const { uitgaven } = leesAdressen('.')
const naslag = Object.entries(ITEMS).filter(([, { sectie }]) => sectie === 'bronnen' || sectie === 'begrippen')

for (const bestand of BESTANDEN) {
  const { versie, taal } = bestand
  const plekken = uitgaven[versie] ?? {}

  test.describe(`editie ${versie} in het ${taal}`, () => {
    test('opent van schijf zonder één verzoek, met alles erin, en elke koppeling komt ergens uit', async ({
      browser,
    }) => {
      const open = await openVanSchijf(browser, bestand)
      const gezien = await open.page.evaluate(() => {
        const alle = (keuze: string) => [...document.querySelectorAll(keuze)]
        const ids = alle('[id]').map(({ id }) => id)
        const hrefs = alle('a[href]').map(een => een.getAttribute('href') ?? '')
        return {
          ids,
          dubbel: ids.filter((id, i) => ids.indexOf(id) !== i),
          kapot: hrefs.filter(href => href.startsWith('#') && !document.getElementById(href.slice(1))),
          binnen: hrefs.filter(href => href.startsWith('#')).length,
          vreemd: hrefs.filter(href => !/^(#|https:\/\/)/.test(href)),
          ongemerkt: alle('a[href^="http"]:not([rel~="external"])').map(een => een.outerHTML),
          geladen: alle('[src], link[href], img, iframe, object').map(een => een.outerHTML),
          stijl: alle('style, [style]')
            .map(een => een.outerHTML)
            .join(''),
        }
      })
      const ankers = [...Object.keys(plekken), ...naslag.map(([slug]) => slug)].map(ankerVan)
      expect(ankers.length).toBeGreaterThan(200)
      expect(ankers.filter(anker => !gezien.ids.includes(anker))).toEqual([])
      expect(gezien.binnen).toBeGreaterThan(1000)
      expect(gezien).toMatchObject({ dubbel: [], kapot: [], vreemd: [], ongemerkt: [] })
      expect(gezien.geladen.filter(html => !html.includes('href="data:'))).toEqual([])
      expect(gezien.stijl).not.toMatch(/@import|url\((?!"?data:)/)
      expect(await zoek(open.page, 'C-K8')).toContain('C-K8')
      eisStil(open)
      await open.context.close()
    })

    test('zegt bij elk onderdeel hetzelfde als zijn pagina', async ({ browser, request }) => {
      const open = await openVanSchijf(browser, bestand)
      const verschillen: string[] = []
      let vergeleken = 0
      const bladen = new Map<string, string>()
      for (const [slug, plek] of Object.entries(plekken)) {
        const pad = adresVan({ ...plek, anker: undefined }, taal, versie)
        const html = bladen.get(pad) ?? (await (await request.get(pad)).text())
        bladen.set(pad, html)
        const [verwacht, gevonden] = await open.page.evaluate(
          ({ html, anker, id }) => {
            const effen = (een: Element | null | undefined) => een?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
            const pagina = new DOMParser().parseFromString(html, 'text/html')
            // De weg naar een verwijzing hoort bij de website.
            for (const een of pagina.querySelectorAll('.lopend .geen-druk')) een.remove()
            const stuk = anker ? pagina.getElementById(anker) : pagina.querySelector('main')
            const hier = document.getElementById(id)
            const delen = ['.lopend', ...(anker ? [] : ['h1', '#kort-antwoord + p', 'p.stelling', 'p.text-2xl'])]
            const teksten = delen.map(deel => effen(stuk?.querySelector(deel)))
            return [
              teksten,
              [effen(hier?.querySelector('.lopend')), ...teksten.slice(1).filter(tekst => effen(hier).includes(tekst))],
            ]
          },
          { html, anker: plek.anker ?? '', id: ankerVan(slug) },
        )
        expect(verwacht?.[0], pad).not.toBe('')
        vergeleken++
        if (JSON.stringify(verwacht) !== JSON.stringify(gevonden))
          verschillen.push(`${slug}: ${verwacht} ≠ ${gevonden}`)
      }
      expect(verschillen).toEqual([])
      expect(vergeleken).toBe(Object.keys(plekken).length)
      await open.context.close()
    })

    test('vindt hetzelfde in dezelfde volgorde als de website', async ({ browser, request }) => {
      const vragen: { vraag: string }[] = parse(readFileSync('content/zoekvragen.yaml', 'utf8'))
      const greep = vragen.filter((_, i) => i % 12 === 0).map(({ vraag }) => vraag)
      expect(greep.length).toBeGreaterThan(30)
      const open = await openVanSchijf(browser, bestand)
      let raak = 0
      for (const vraag of greep) {
        const parameters = new URLSearchParams({ q: vraag, taal, editie: versie, max: '20' })
        const { resultaten } = await (await request.get(`/api/zoeken?${parameters}`)).json()
        const verwacht = resultaten.map(({ id }: { id: string }) => id)
        raak += verwacht.length
        expect(await zoek(open.page, vraag), vraag).toEqual(verwacht)
      }
      expect(raak).toBeGreaterThan(100)
      eisStil(open)
      await open.context.close()
    })

    test('is toegankelijk in licht en donker, op 320 px en zonder JavaScript', async ({ browser }) => {
      // Axe leest hier de hele editie, en dat zes keer.
      test.slow()
      const gewoon = await openVanSchijf(browser, bestand)
      expect(await bezwarenLichtDonker(gewoon.page)).toEqual([])
      await zoek(gewoon.page, 'normpraktijk')
      expect(await bezwarenLichtDonker(gewoon.page)).toEqual([])
      await gewoon.context.close()
      // Axe heeft zelf JavaScript nodig; zonder script ziet een lezer zonder JavaScript precies dit.
      for (const smalste of [bestand, zonderScript(bestand)]) {
        const smal = await openVanSchijf(browser, smalste, { opties: { viewport: { width: 320, height: 700 } } })
        expect(await bezwarenVan(smal.page)).toEqual([])
        const over = await smal.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(over).toBeLessThanOrEqual(0)
        await smal.context.close()
      }
    })
  })
}
