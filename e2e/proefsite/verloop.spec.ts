import { ZINNEN } from '../../lib/proefsite/verhaal'
import { expect, test } from '../proef'
import { pagina, tekstVan, VERHAAL } from './verhaal'

const { eerste, tweede, derde, veranderd, nieuw, vervallen, vervanger, verplaatst, losser, concept } = VERHAAL

test('de vergelijking van twee edities zegt in woorden wat substantieel is, en zet dat voorop', async ({ page }) => {
  await page.goto(`/nl/verschil?van=${eerste}&naar=${derde}`)
  // Strenger, erbij, weg en twee losser; de tikfout van wat erbij kwam telt bij dat onderdeel.
  await expect(page.getByText(/^5 substantieel, \d+ redactioneel; \d+ vragen hangen hiervan af\.$/)).toBeVisible()
  const ids = (naam: RegExp) =>
    page.getByRole('region', { name: naam }).getByRole('article').locator('.merk').allTextContents()
  const substantieel = await ids(/^Substantieel \(5\)$/)
  expect(substantieel.toSorted()).toEqual([veranderd, nieuw, losser, VERHAAL.inLijst, vervallen].toSorted())
  expect(await ids(/^Redactioneel/)).toEqual(expect.arrayContaining(verplaatst))
  const eersteKop = page.getByRole('main').getByRole('heading', { level: 2 }).first()
  await expect(eersteKop).toHaveText('Substantieel (5)')
  await expect(page.getByRole('article').filter({ hasText: verplaatst[0] })).toContainText('verplaatst, woorden gelijk')
})

test('het merk naast het id en de geschiedenis volgen de edities', async ({ page }) => {
  await page.goto(pagina(veranderd))
  await expect(page.getByRole('link', { name: `aangescherpt in ${tweede}` })).toBeVisible()
  const geschiedenis = page.getByRole('region', { name: 'Geschiedenis' })
  await expect(geschiedenis.getByRole('listitem')).toContainText([
    'nog niet in een editie',
    ZINNEN.reden,
    'eerste editie',
  ])
  await page.goto(pagina(veranderd, eerste))
  await expect(page.getByRole('link', { name: `nieuw in ${eerste}` })).toBeVisible()
  await page.goto(pagina(nieuw))
  await expect(page.getByRole('link', { name: `gecorrigeerd in ${derde}` })).toBeVisible()
})

test('de wijzigingen zijn te filteren, en de feeds noemen ze; een correctie staat niet bij de inhoudelijke', async ({
  page,
  request,
}) => {
  await page.goto(`/nl/wijzigingen?soort=versoepeling`)
  await expect(page.getByText('Een norm losser (verzonnen)')).toBeVisible()
  await expect(page.getByText('Een norm strenger (verzonnen)')).toHaveCount(0)
  const feed = async (naam: string) => (await request.get(`/nl/wijzigingen/${naam}.atom`)).text()
  expect(await feed('feed')).toContain('Tikfout, volgorde en verwijzingen')
  expect(await feed('inhoudelijk')).not.toContain('Tikfout, volgorde en verwijzingen')
  expect(await feed('inhoudelijk')).toContain('Een norm strenger')
  expect(await feed(vervallen.toLowerCase())).toContain(`vervallen in ${derde}`)
})

test('wat alleen is voorgesteld, staat bij de wijzigingen met wie het voorstelt, en in geen feed', async ({
  page,
  request,
}) => {
  await page.goto('/nl/wijzigingen')
  const voorstel = page.getByRole('article', { name: 'Nog een erbij (verzonnen)' })
  await expect(voorstel).toContainText('Voorgesteld door Een huisarts (verzonnen), 1 januari 2027; nog niet besloten')
  await expect(page.getByRole('article', { name: 'Nog strenger (verzonnen)' })).toContainText('De proefredactie')
  await page.goto('/en/changes')
  await expect(page.getByText('Proposed by Een huisarts (verzonnen), 1 January 2027; not yet decided')).toBeVisible()
  const feed = await (await request.get('/nl/wijzigingen/feed.atom')).text()
  expect(feed).toContain('Nog strenger (verzonnen)')
  expect(feed).not.toContain('Nog een erbij (verzonnen)')
})

test('een citaat van toen zegt wat er sindsdien gebeurde', async ({ page, request }) => {
  const vraag = async (adres: string) => (await request.get(`/api/citaat?adres=${adres}`)).json()
  expect(await vraag(`${veranderd}@${eerste}`)).toMatchObject({ stand: 'gewijzigd', sinds: tweede, vandaag: derde })
  expect(await vraag(`${vervanger}@${derde}`)).toMatchObject({ stand: 'gelijk' })
  expect(await vraag(`${vervallen}@${eerste}`)).toMatchObject({
    stand: 'vervallen',
    grafsteen: { sinds: derde, vervangenDoor: [vervanger] },
  })
  expect((await request.get(`/api/citaat?adres=${nieuw}@${eerste}`)).status()).toBe(404)
  expect((await request.get(`/api/citaat?adres=${concept}@${derde}`)).status()).toBe(404)

  await page.goto(`/nl/citaat?adres=${veranderd}@${eerste}`)
  await expect(page.getByText(`De tekst is gewijzigd in editie ${tweede}.`)).toBeVisible()
  await expect(page.locator('ins')).toContainText(['Verzonnen proeftekst'])

  // De zin uit een oude brief: hij stond in de eerste editie, en niet meer in de nieuwste.
  await page.getByLabel('Zin uit uw brief').fill(tekstVan(veranderd, eerste))
  await page.getByRole('button', { name: 'Kijk de zin na' }).click()
  await expect(page.getByRole('link', { name: 'Bekijk wat er veranderde' }).last()).toHaveAttribute(
    'href',
    `/nl/verschil?id=${veranderd}&van=${eerste}&naar=${derde}`,
  )
})
