import { ZINNEN } from '../../lib/proefsite/verhaal'
import { expect, test } from '../proef'
import { pagina, tekstVan, VERHAAL } from './verhaal'

const { eerste, tweede, derde, veranderd, verplaatst, inLijst } = VERHAAL

test('een oude brief opent de oude tekst, woord voor woord, en zegt dat hij veranderd is', async ({ page }) => {
  await page.goto(`/${veranderd}@${eerste}`)
  await expect(page).toHaveURL(new RegExp(`/nl/edities/${eerste}/kernpunten/`))
  await expect(page.locator('.stelling')).toHaveText(tekstVan(veranderd, '1.0.0'))
  await expect(page.getByRole('main')).not.toContainText(ZINNEN.strenger)
  await expect(
    page.getByText(`Dit is editie ${eerste}. De tekst van ${veranderd} is sindsdien gewijzigd.`),
  ).toBeVisible()
  await page.locator('.balk').getByRole('link', { name: 'Bekijk wat er veranderde' }).click()
  await expect(page).toHaveURL(new RegExp(`/nl/verschil\\?id=${veranderd}&van=${eerste}&naar=${derde}$`))
  await expect(page.locator('ins').filter({ hasText: 'Verzonnen' })).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: 'Naar de tekst die nu geldt' }).click()
  await expect(page).toHaveURL(new RegExp(`${pagina(veranderd)}$`))
})

test('het adres zonder editie toont wat nu geldt, en niet wat nog concept is', async ({ page }) => {
  await page.goto(`/${veranderd}`)
  await expect(page).toHaveURL(new RegExp(`${pagina(veranderd)}$`))
  await expect(page.locator('.stelling')).toHaveText(tekstVan(veranderd, tweede))
  await expect(page.locator('.stelling')).toContainText(ZINNEN.strenger)
  await expect(page.getByRole('main')).not.toContainText(ZINNEN.concept)
  await expect(page.getByRole('main')).not.toContainText('Dit is editie')
})

test('de nieuwste editie, en een oudere met dezelfde tekst, zeggen dat er niets veranderde', async ({ page }) => {
  const balk = page.locator('.balk')
  for (const [versie, melding] of [
    [derde, `Dit is editie ${derde}, de nieuwste.`],
    [tweede, `Dit is editie ${tweede}. De tekst van ${veranderd} is sindsdien niet veranderd.`],
  ] as const) {
    await page.goto(`/${veranderd}@${versie}`)
    await expect(balk).toContainText(melding)
    await expect(balk.getByRole('link')).toHaveText(['Naar de tekst die nu geldt'])
  }
})

test('wat van plaats wisselt, houdt zijn adres; alleen de volgorde verandert', async ({ page }) => {
  const [een, twee] = verplaatst
  const volgorde = async (pad: string) => {
    await page.goto(pad)
    const rijen = await page.getByRole('main').getByRole('listitem').allTextContents()
    return rijen.map(rij => rij.slice(0, 4)).filter(id => verplaatst.includes(id))
  }
  expect(await volgorde(`/nl/edities/${eerste}/kernpunten`)).toEqual([een, twee])
  expect(await volgorde(`/nl/edities/${derde}/kernpunten`)).toEqual([twee, een])
  for (const id of verplaatst) {
    await page.goto(`/${id}@${eerste}`)
    await expect(page.locator('.stelling')).toHaveText(tekstVan(id, '1.0.0'))
    await page.goto(pagina(id))
    await expect(page.locator('.stelling')).toHaveText(tekstVan(id, '1.0.0'))
  }
})

test('een onderdeel zonder eigen blad zegt op dat van zijn vraag dat het veranderde', async ({ page }) => {
  await page.goto(`/${inLijst}@${eerste}`)
  await expect(page).toHaveURL(new RegExp(`/edities/${eerste}/vragen/.*#${inLijst.toLowerCase()}$`))
  const stuk = page.locator(`#${inLijst.toLowerCase()}`)
  await expect(stuk).toContainText(`De tekst van ${inLijst} is sindsdien gewijzigd.`)
  await expect(stuk).not.toContainText(ZINNEN.losser)
  await stuk.getByRole('link', { name: 'Bekijk wat er veranderde' }).click()
  await expect(page.locator('ins')).toContainText([ZINNEN.losser])
  await page.goto(`/nl/edities/${eerste}/toelichting`)
  await expect(page.locator('#gebruik')).toContainText('De tekst van gebruik is sindsdien gewijzigd.')
  await expect(page.locator('#doel')).not.toContainText('sindsdien gewijzigd')
})
