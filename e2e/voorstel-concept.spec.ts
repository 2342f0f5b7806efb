import { test } from './proef'
import { beeld, expect, gegevensVan, git, npm, open, repoVan, verstuur, vulOver } from './voorstel'

test('twee mensen veranderen hetzelfde onderdeel: de tweede ziet beide teksten en verliest niets', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, 'item=C-K7')
  const mijn = page.getByLabel('Tekst', { exact: true })
  const mijnTekst = `${await mijn.inputValue()} Dat geldt ook in het weekend.`
  await mijn.fill(mijnTekst)
  await page.getByRole('radio', { name: /^Aanscherping/ }).check()
  await vulOver(page, 'Ook in het weekend')

  const ander = await (await browser.newContext({ baseURL })).newPage()
  await open(ander, 'item=C-K7')
  await ander.getByLabel('Titel', { exact: true }).fill('Een andere titel')
  await ander.getByRole('radio', { name: /^Correctie/ }).check()
  await vulOver(ander, 'Een andere titel')
  const eerste = await verstuur(ander)
  await open(ander, 'item=C-K7')
  await ander.getByRole('link', { name: /^Over dit onderdeel (is|zijn) al \d+ voorstel/ }).click()
  await expect(ander.getByRole('link', { name: 'Een andere titel', exact: true })).toBeVisible()
  await ander.context().close()
  const gegevens = { DATA_DIR: gegevensVan(baseURL) }
  npm('.', 'voorstel', ['voeg-samen', eerste, '--door', 'LHV en NHG'], gegevens)

  await page.getByRole('button', { name: 'Verstuur' }).click()
  const melding = page.getByRole('region', { name: 'De tekst is veranderd sinds u begon' })
  await expect(melding).toBeVisible()
  await expect(melding.locator('del').first()).toContainText('Een andere titel')
  await expect(melding.locator('ins').last()).toContainText('Dat geldt ook in het weekend.')
  await melding.getByText('De tekst van nu', { exact: true }).click()
  await expect(melding.getByText('Een andere titel', { exact: true })).toBeVisible()
  await expect(mijn).toHaveValue(mijnTekst)
  await expect(page.getByLabel('Uw naam')).toHaveValue('Anneke de Vries')
  expect(git(repoVan(baseURL), 'branch', '--list', 'voorstel/*c-k7*')).toBe('')

  await melding.getByRole('button', { name: 'Ga verder op de tekst van nu' }).click()
  await expect(melding).toBeHidden()
  await expect(mijn).toHaveValue(mijnTekst)
  const naam = await verstuur(page)
  expect(git(repoVan(baseURL), 'show', `voorstel/${naam}:content/kader/kernpunten/C-K7.nl.mdx`)).toContain(
    'Dat geldt ook in het weekend.',
  )
})

test('wat niet verstuurd is, staat er na het sluiten van het tabblad nog, en is weg te gooien', async ({
  page,
  context,
}) => {
  await open(page, 'item=C-K6')
  const begin = await page.getByLabel('Tekst', { exact: true }).inputValue()
  await page.getByLabel('Tekst', { exact: true }).fill('Een halve gedachte.')
  await page.getByLabel('Uw naam').fill('Anneke')
  await expect(beeld(page).locator('ins')).toContainText('Een halve gedachte')
  await expect(page.getByText('Wat u typt, wordt alleen in deze browser bewaard')).toBeVisible()
  await page.close()

  const later = await context.newPage()
  await open(later, 'item=C-K6')
  await expect(later.getByText(/^Dit is wat u hier eerder typte en nog niet verstuurde/)).toBeVisible()
  await expect(later.getByLabel('Tekst', { exact: true })).toHaveValue('Een halve gedachte.')
  await expect(later.getByLabel('Uw naam')).toHaveValue('Anneke')
  await expect(beeld(later).locator('ins')).toContainText('Een halve gedachte')
  // Een ander onderdeel heeft zijn eigen concept. Eerst het script: tot dan staat er altijd wat de server stuurde.
  const bewaart = later.getByText('Wat u typt, wordt alleen in deze browser bewaard')
  await open(later, 'item=C-K5')
  await expect(bewaart).toBeVisible()
  await expect(later.getByLabel('Uw naam')).toHaveValue('')

  await open(later, 'item=C-K6')
  await later.getByRole('button', { name: 'Gooi het weg en begin opnieuw' }).click()
  await expect(later.getByLabel('Tekst', { exact: true })).toHaveValue(begin)
  await later.reload()
  await expect(bewaart).toBeVisible()
  await expect(later.getByLabel('Tekst', { exact: true })).toHaveValue(begin)
  await expect(later.getByText(/^Dit is wat u hier eerder typte/)).toHaveCount(0)
})

test('na versturen is het concept weg, en nog eens versturen geeft geen tweede voorstel', async ({ page, baseURL }) => {
  await open(page, 'item=S2')
  await page.getByLabel('Titel', { exact: true }).fill('Een signaal met een duidelijker titel')
  await page.getByRole('radio', { name: /^Correctie/ }).check()
  await vulOver(page, 'Duidelijker titel')
  const sleutel = await page.locator('input[name=sleutel]').inputValue()
  await expect(beeld(page).locator('ins')).not.toHaveCount(0)
  const concept = await page.evaluate(() => localStorage.getItem('voorstel:wijzigen:S2'))
  expect(concept).toContain(sleutel)
  const naam = await verstuur(page)
  expect(await page.evaluate(() => localStorage.getItem('voorstel:wijzigen:S2'))).toBeNull()

  // Het antwoord kwam niet aan: de browser heeft het concept nog, met dezelfde sleutel.
  await page.evaluate(waarde => localStorage.setItem('voorstel:wijzigen:S2', waarde ?? ''), concept)
  await open(page, 'item=S2')
  await expect(page.getByLabel('Uw naam')).toHaveValue('Anneke de Vries')
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByRole('heading', { name: 'Dit voorstel hadden wij al van u ontvangen' })).toBeVisible()
  await expect(page.getByRole('link', { name: naam })).toBeVisible()
  expect(git(repoVan(baseURL), 'branch', '--list', 'voorstel/*-s2-*').split('\n')).toHaveLength(1)
})

test('wie typt voordat het script er is, verliest niets en krijgt zijn voorbeeld', async ({ page }) => {
  let los: () => void = () => {}
  const wacht = new Promise<void>(verder => {
    los = verder
  })
  await page.route('**/_next/static/**/*.js', async route => {
    await wacht
    await route.continue()
  })
  await page.goto('/nl/voorstel?item=U1', { waitUntil: 'commit' })
  await page.getByLabel('Titel', { exact: true }).fill('Een titel van voor het script')
  await page.getByLabel('Waarom', { exact: true }).fill('Het duurde even.')
  await page.getByLabel('Uw naam').fill('Anneke')
  los()
  await expect(beeld(page).locator('ins')).toContainText('van voor het script')
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue('Een titel van voor het script')
  await expect(page.getByLabel('Waarom', { exact: true })).toHaveValue('Het duurde even.')
  await expect(page.getByLabel('Uw naam')).toHaveValue('Anneke')
})
