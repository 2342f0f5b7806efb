import { test } from './proef'
import { beeld, expect, git, kloon, npm, open, repoVan, verstuur, vulOver } from './voorstel'

test('wie git niet kent, scherpt C-K8 aan: redline, gevolg, versturen, en het staat als branch klaar', async ({
  page,
  baseURL,
}) => {
  await page.goto('/nl/kernpunten/c-k8')
  await page.getByRole('link', { name: 'Stel een wijziging voor van C-K8' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wijziging voorstellen: C-K8')
  await page.getByLabel('Titel', { exact: true }).fill('Maximaal 3800 patiënten per fte huisarts')
  const tekst = page.getByLabel('Tekst', { exact: true })
  await tekst.fill((await tekst.inputValue()).replace('4000', '3800'))
  await page.getByRole('radio', { name: /^Aanscherping → 2\.0\.0/ }).check()
  const effect = beeld(page).getByText(/^aanscherping → 2\.0\.0; \d+ vragen hangen hiervan af$/)
  await expect(effect).toBeVisible()
  await expect(beeld(page).locator('del')).toHaveText([/4000/, /4000/])
  await expect(beeld(page).locator('ins')).toHaveText([/3800/, /3800/])
  await expect(beeld(page).getByText('Voorbeeld bijgewerkt, geen fouten.')).toBeVisible()
  await beeld(page).getByText('Wat hiervan afhangt').click()
  const afhankelijk = beeld(page).getByRole('link', { name: /^[A-Z]-V\d/ })
  const gezegd = ((await effect.textContent()) ?? '').trim()
  expect(gezegd).toContain(`; ${await afhankelijk.count()} vragen`)

  await vulOver(page, 'Maximum naar 3800 patiënten')
  await expect(page.getByText(/Uw naam, organisatie en reden komen openbaar/)).toBeVisible()
  const naam = await verstuur(page)
  await expect(page.getByRole('link', { name: naam })).toHaveAttribute('href', `/nl/voorstellen/${naam}`)

  const repo = repoVan(baseURL)
  expect(git(repo, 'branch', '--list', `voorstel/${naam}`, '--format=%(refname:short)')).toBe(`voorstel/${naam}`)
  expect(git(repo, 'diff', '--name-only', `main...voorstel/${naam}`).split('\n')).toEqual([
    'content/kader/kernpunten/C-K8.nl.mdx',
    expect.stringMatching(/^content\/wijzigingen\/W\d+\.nl\.mdx$/),
  ])
  const { map, klaar } = kloon(repo, `voorstel/${naam}`)
  npm(map, 'check')
  expect(npm(map, 'redline', ['--basis', 'HEAD^'])).toContain(gezegd)
  klaar()
})

test('een nieuw kernpunt krijgt het volgende nummer', async ({ page, baseURL }) => {
  await page.goto('/nl/kernpunten?kernwaarde=continuiteit')
  await page.getByRole('link', { name: 'Stel een nieuw kernpunt voor bij Continuïteit' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nieuw kernpunt voorstellen: Continuïteit')
  await page.getByLabel('Titel', { exact: true }).fill('Altijd een vaste vervanger')
  await page.getByLabel('Tekst', { exact: true }).fill('Bij ziekte is er een vaste vervanger.')
  await page.getByLabel('Bron 1', { exact: true }).selectOption('Visie Huisartsenzorg 2035')
  await page.getByLabel('Vindplaats bij bron 1').fill('bladzijde 12')
  await expect(page.getByLabel('Bron 2', { exact: true })).toBeVisible()
  await expect(beeld(page).getByText('toevoeging → 2.0.0; er hangt geen vraag van af')).toBeVisible()
  await vulOver(page, 'Een vaste vervanger')
  const naam = await verstuur(page)
  expect(naam).toMatch(/-c-k9-/)
  const { map, klaar } = kloon(repoVan(baseURL), `voorstel/${naam}`)
  npm(map, 'check')
  klaar()
})

test('voorstellen dat een onderdeel vervalt, met wat ervoor in de plaats komt', async ({ page, baseURL }) => {
  await open(page, 'item=C-K4')
  await page.getByRole('link', { name: 'voorstellen dat dit onderdeel vervalt' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voorstellen dat C-K4 vervalt')
  await expect(page.getByLabel('Tekst', { exact: true })).toHaveCount(0)
  await page.getByLabel('Vervanger 1').selectOption({ value: 'C-K1' })
  await expect(beeld(page).getByText(/^vervallen → 1\.1\.0;/)).toBeVisible()
  await expect(beeld(page).locator('del').first()).toBeVisible()
  await vulOver(page, 'C-K4 kan weg')
  const naam = await verstuur(page)
  const bestanden = git(repoVan(baseURL), 'diff', '--name-status', `main...voorstel/${naam}`)
  expect(bestanden).toContain('D\tcontent/kader/kernpunten/C-K4.nl.mdx')
  const register = git(repoVan(baseURL), 'show', `voorstel/${naam}:content/kader/register.yaml`)
  expect(register).toMatch(/id: C-K4\n +sinds: 1\.1\.0\n +reden: C-K4 kan weg\n +vervangenDoor:\n +- C-K1/)
})
