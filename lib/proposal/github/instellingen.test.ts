import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inTijdelijkeMap } from '@/lib/checks/proef'
import { Instelfout, leesInstellingen } from './instellingen'

const { privateKey: SLEUTEL } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  // Zo geeft GitHub hem.
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const GOED = {
  GITHUB_APP_ID: '77',
  GITHUB_APP_PRIVATE_KEY: SLEUTEL,
  GITHUB_INSTALLATION_ID: '5',
  GITHUB_REPOSITORY: 'kaderhuis/kader',
}

it('leest alles, en vult aan wat gewoon is', () => {
  expect(leesInstellingen(GOED)).toMatchObject({
    appId: '77',
    installatie: 5,
    eigenaar: 'kaderhuis',
    repository: 'kader',
    basis: 'main',
    api: 'https://api.github.com',
    sleutel: expect.stringContaining('BEGIN PRIVATE KEY'),
  })
})

it('leest de sleutel ook van één regel, en uit een bestand', () =>
  inTijdelijkeMap(map => {
    const sleutel = leesInstellingen(GOED)?.sleutel
    const { GITHUB_APP_PRIVATE_KEY: _, ...zonder } = GOED
    const opEenRegel = SLEUTEL.replaceAll('\n', '\\n')
    expect(leesInstellingen({ ...zonder, GITHUB_APP_PRIVATE_KEY: opEenRegel })?.sleutel).toBe(sleutel)
    writeFileSync(join(map, 'app.pem'), SLEUTEL)
    expect(leesInstellingen({ ...zonder, GITHUB_APP_PRIVATE_KEY_FILE: join(map, 'app.pem') })?.sleutel).toBe(sleutel)
    expect(() => leesInstellingen({ ...zonder, GITHUB_APP_PRIVATE_KEY_FILE: join(map, 'nee.pem') })).toThrow(Instelfout)
  }))

it('is er niet zonder app, ook als er een repository is voor de koppelingen', () => {
  expect(leesInstellingen({})).toBeUndefined()
  expect(leesInstellingen({ GITHUB_REPOSITORY: 'kaderhuis/kader' })).toBeUndefined()
})

it.each(Object.keys(GOED))('noemt wat er ontbreekt: %s', naam => {
  expect(() => leesInstellingen({ ...GOED, [naam]: '' })).toThrow(`Ook nodig: ${naam}.`)
})

it.each([
  ['GITHUB_APP_PRIVATE_KEY', SLEUTEL.slice(0, 400), /geen geldige sleutel/],
  ['GITHUB_REPOSITORY', 'kader', /eigenaar\/naam/],
  ['GITHUB_INSTALLATION_ID', 'vijf', /moet een getal zijn/],
  ['GITHUB_API_URL', 'file:///etc', /geen webadres/],
])('zegt wat er mis is met %s, zonder de sleutel te noemen', (naam, waarde, zin) => {
  const lees = () => leesInstellingen({ ...GOED, [naam]: waarde })
  expect(lees).toThrow(zin)
  expect(lees).not.toThrow(SLEUTEL.split('\n')[1] ?? '')
})
