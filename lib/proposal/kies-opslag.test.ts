import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { maakInzending } from './git/proef'
import { FOUTEN } from './github/dubbelganger/antwoord'
import type { Dubbelganger } from './github/dubbelganger/dubbelganger'
import { inProef, vergelijk } from './github/proef'

/** Zoals na een herstart: een vers proces heeft nog geen opslag. */
async function herstart() {
  vi.resetModules()
  Reflect.deleteProperty(globalThis, 'voorstelopslag')
  return import('./kies-opslag')
}

function stelIn({ instellingen }: Dubbelganger, map: string, wortel: string): void {
  vi.spyOn(process, 'cwd').mockReturnValue(wortel)
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.stubEnv('DATA_DIR', map)
  vi.stubEnv('GITHUB_APP_ID', instellingen.appId)
  vi.stubEnv('GITHUB_APP_PRIVATE_KEY', instellingen.sleutel)
  vi.stubEnv('GITHUB_INSTALLATION_ID', String(instellingen.installatie))
  vi.stubEnv('GITHUB_REPOSITORY', 'kaderhuis/kader')
  vi.stubEnv('GITHUB_API_URL', instellingen.api)
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  Reflect.deleteProperty(globalThis, 'voorstelopslag')
})

it('kiest GitHub als dat is ingesteld, één keer, en brengt na een herstart weg wat bleef liggen', () =>
  inProef(async ({ dubbelganger, opslag, map, wortel, later }) => {
    const { commit: basis } = await opslag.getStand()
    const inzending = maakInzending(basis)
    // De hapering is dan al twee uur oud.
    later(-7_200_000)
    dubbelganger.grijpIn = () => ({ antwoord: FOUTEN.storing500 })
    await opslag.bewaar(inzending)
    dubbelganger.grijpIn = () => undefined
    stelIn(dubbelganger, map, wortel)
    const { getOpslag, hervatVoorstellen } = await herstart()
    hervatVoorstellen()
    await vi.waitFor(() => expect(vergelijk(dubbelganger, [inzending])).toEqual([]), 10_000)
    const gekozen = getOpslag()
    expect(gekozen).toBe(getOpslag())
    expect(await gekozen.getVoorstellen()).toMatchObject([
      { naam: inzending.voorstel.naam, pullRequest: expect.any(String) },
    ])
  }))

it('kiest anders git op deze computer', () =>
  inProef(async ({ dubbelganger, map, wortel }) => {
    vi.stubEnv('DATA_DIR', map)
    vi.spyOn(process, 'cwd').mockReturnValue(wortel)
    const { getOpslag } = await herstart()
    const { commit: basis } = await getOpslag().getStand()
    const { voorstel } = await getOpslag().bewaar(maakInzending(basis))
    expect(voorstel).toMatchObject({ stand: 'open' })
    expect(voorstel.pullRequest).toBeUndefined()
    expect(dubbelganger.verzoeken).toEqual([])
  }))

it('laat bij een halve instelling de site heel, zegt de beheerder wat er mist en bewaart niets ergens anders', () =>
  inProef(async ({ dubbelganger, map, wortel }) => {
    stelIn(dubbelganger, map, wortel)
    vi.stubEnv('GITHUB_INSTALLATION_ID', '')
    const klaag = vi.spyOn(console, 'error').mockReturnValue()
    const { getOpslag, hervatVoorstellen } = await herstart()
    hervatVoorstellen()
    expect(klaag).toHaveBeenCalledWith(expect.stringContaining('Ook nodig: GITHUB_INSTALLATION_ID.'))
    await expect(getOpslag().getVoorstellen()).rejects.toMatchObject({ name: 'Storing' })
    await expect(getOpslag().bewaar(maakInzending('0'.repeat(40)))).rejects.toMatchObject({ name: 'Storing' })
    expect(existsSync(join(map, 'voorstellen.git'))).toBe(false)
  }))
