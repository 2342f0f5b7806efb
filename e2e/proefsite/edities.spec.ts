import { maakUitgavepaginas, maakVasteAdressen } from '../adressen'
import { zoekKapotte } from '../kapot'
import { expect, test } from '../proef'
import { proefVasteAdressen } from '../vast-adres'
import { ADRESSEN, VERHAAL } from './verhaal'

const { eerste, tweede, derde, nieuw, vervallen, concept } = VERHAAL

test('de edities staan er, nieuwste eerst, met hun status', async ({ page }) => {
  await page.goto('/nl/edities')
  const koppen = await page.getByRole('heading', { level: 2, name: /^Editie/ }).allTextContents()
  expect(koppen.slice(0, 3)).toEqual([`Editie ${derde} · nieuwste editie`, `Editie ${tweede}`, `Editie ${eerste}`])
  const status = (versie: string) =>
    page
      .getByRole('region', { name: `Editie ${versie}` })
      .getByRole('definition')
      .nth(1)
  await expect(status(derde)).toHaveText('vastgesteld')
  await expect(status(tweede)).toHaveText(/^vervangen, sinds /)
  await expect(status(eerste)).toHaveText(/^vervangen, sinds /)
  await page.getByRole('link', { name: `Editie ${tweede}`, exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: nieuw })).toHaveCount(1)
  await expect(page.getByRole('listitem').filter({ hasText: concept })).toHaveCount(0)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(new RegExp(`/en/editions/${tweede}$`))
})

test('elke editie heeft precies haar eigen onderdelen', () => {
  const heeft = (uitgave: string, id: string) => Object.hasOwn(ADRESSEN.uitgaven[uitgave] ?? {}, id.toLowerCase())
  const waar = (id: string) => [eerste, tweede, derde, 'werkversie'].filter(uitgave => heeft(uitgave, id))
  expect(waar('C-K1')).toEqual([eerste, tweede, derde, 'werkversie'])
  expect(waar(nieuw)).toEqual([tweede, derde, 'werkversie'])
  expect(waar(vervallen)).toEqual([eerste, tweede])
  expect(waar(concept)).toEqual(['werkversie'])
})

test('elk onderdeel van elke editie heeft een vast adres, in beide talen', async ({ request }) => {
  await proefVasteAdressen(request, maakVasteAdressen(ADRESSEN))
})

test('elke koppeling vanuit een editie of de werkversie komt ergens uit', async ({ request, baseURL }) => {
  // Alleen de Nederlandse: de Engelse hebben dezelfde koppelingen, en hierop staat naar elk daarvan een taalwissel.
  const paginas = maakUitgavepaginas(ADRESSEN).filter(pad => pad.startsWith('/nl/'))
  expect(await zoekKapotte(request, baseURL ?? '', paginas)).toEqual([])
})
