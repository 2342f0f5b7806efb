import { randomUUID } from 'node:crypto'
import { test } from './proef'
import { expect, git } from './voorstel'
import { goed, metServer, stuur } from './voorstel-api'

const { repo, branches } = metServer('veel', Number(process.env.E2E_PORT ?? 3210) + 5)

test('honderd goede voorstellen tegelijk staan er allemaal, en opnieuw versturen verandert niets', async ({
  request,
}) => {
  test.setTimeout(900_000)
  const voorstellen = Array.from({ length: 100 }, (_, nr) => goed('G-K3', nr))
  const eerst = await Promise.all(voorstellen.map(voorstel => stuur(request, voorstel)))
  expect(eerst.map(antwoord => antwoord.status())).toEqual(Array(100).fill(201))
  const adressen = eerst.map(antwoord => antwoord.headers().location ?? '')
  expect(new Set(adressen).size).toBe(100)
  const namen = adressen.map(adres => adres.split('/').at(-1))
  expect(branches('-g-k3-')).toEqual(namen.map(naam => `voorstel/${naam}`).toSorted())
  expect(git(repo, 'fsck', '--no-dangling', '--no-progress')).toBe('')

  const weer = await stuur(request, voorstellen[0])
  expect(weer.status()).toBe(200)
  expect(weer.headers().location).toBe(adressen[0])
  /** Waarom er niets bij kwam: drie redenen hebben dezelfde status. */
  const reden = (soort: string) => expect.stringMatching(new RegExp(`#voorstel-${soort}$`))
  const anders = await stuur(request, { ...voorstellen[0], reden: 'Een andere reden.' })
  expect(anders.status()).toBe(409)
  expect(await anders.json()).toMatchObject({ type: reden('anders'), voorstel: { naam: namen[0] } })
  const dubbel = await stuur(request, { ...voorstellen[1], sleutel: randomUUID() })
  expect(dubbel.status()).toBe(409)
  expect(await dubbel.json()).toMatchObject({ type: reden('dubbel'), voorstel: { naam: namen[1] } })
  const achterhaald = await stuur(request, { ...goed('G-K4'), basis: '0'.repeat(64) })
  expect(achterhaald.status()).toBe(409)
  expect(await achterhaald.json()).toMatchObject({ type: reden('achterhaald'), nu: { basis: goed('G-K4').basis } })
  expect(branches('-g-k3-')).toHaveLength(100)
  expect(branches('-g-k4-')).toEqual([])
})
