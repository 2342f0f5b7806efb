import { expect, test } from '../proef'
import { pagina, STATUS_VERVALLEN, VERHAAL } from './verhaal'

const { eerste, tweede, derde, vervallen, vervanger, nieuw, concept } = VERHAAL

test('het adres van wat vervallen is, zegt sinds wanneer, waarom en wat ervoor kwam', async ({ page }) => {
  for (const adres of [`/${vervallen}`, pagina(vervallen), `/${vervallen}@${derde}`]) {
    const antwoord = await page.goto(adres)
    expect(antwoord?.status(), adres).toBe(STATUS_VERVALLEN)
    await expect(page.getByRole('heading', { level: 1, name: `${vervallen} is vervallen` })).toBeVisible()
    await expect(page.getByText(`Vervallen sinds editie ${derde}:`)).toContainText(`opgegaan in ${vervanger}`)
  }
  await page.getByText('Vervangen door').getByRole('link', { name: vervanger, exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${pagina(vervanger)}$`))
  await page.goBack()
  await page.getByRole('link', { name: `De tekst zoals die het laatst gold: editie ${tweede}` }).click()
  await expect(page).toHaveURL(new RegExp(`${pagina(vervallen, tweede)}$`))
})

test('een oude brief opent wat vervallen is nog steeds, met wat er gebeurd is', async ({ page }) => {
  await page.goto(`/${vervallen}@${eerste}`)
  await expect(page).toHaveURL(new RegExp(`${pagina(vervallen, eerste)}$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Onvoldoende samenwerking in de regio')
  await expect(page.getByText('De samenwerking in de regio is onvoldoende.')).toBeVisible()
  const balk = page.getByText(`Dit is editie ${eerste}. ${vervallen} is sindsdien vervallen.`).locator('..')
  await expect(balk).toContainText(`Vervallen sinds editie ${derde}: opgegaan in ${vervanger}`)
  await expect(balk.getByRole('link', { name: vervanger, exact: true })).toHaveAttribute('href', `/${vervanger}`)
  await expect(page.getByRole('link', { name: 'Naar de tekst die nu geldt' })).toHaveCount(0)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(new RegExp(`/en/editions/${eerste}/signals/`))
})

test('wat er in een oude editie nog niet was, zegt dat, en waar het wel staat', async ({ page }) => {
  for (const adres of [`/${nieuw}@${eerste}`, pagina(nieuw, eerste)]) {
    expect((await page.goto(adres))?.status(), adres).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: `${nieuw} staat niet in editie ${eerste}` })).toBeVisible()
    await expect(page.getByText(`${nieuw} kwam erbij in`)).toBeVisible()
  }
  await page.getByRole('link', { name: `Editie ${tweede}`, exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${pagina(nieuw, tweede)}$`))
  await page.goBack()
  await page.getByRole('link', { name: 'Naar de tekst die nu geldt' }).click()
  await expect(page).toHaveURL(new RegExp(`${pagina(nieuw)}$`))
})

test('wat alleen in de werkversie staat, en een editie die niet bestaat, zeggen dat', async ({ page }) => {
  for (const adres of [`/${concept}`, `/${concept}@${derde}`, pagina(concept)]) {
    expect((await page.goto(adres))?.status(), adres).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: `${concept} staat nog in geen editie` })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Naar het concept' }).click()
  await expect(page).toHaveURL(new RegExp(`${pagina(concept, 'werkversie')}$`))
  expect((await page.goto('/C-K1@99.0.0'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'Editie 99.0.0 bestaat niet' })).toBeVisible()
  await page.getByRole('link', { name: 'Welke edities er zijn' }).click()
  await expect(page).toHaveURL(/\/nl\/edities$/)
})
