import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { KERNPUNT } from '@/lib/checks/proef-kader'
import { maakInzending } from '../git/proef'
import { Storing } from '../opslag'
import { FOUTEN } from './dubbelganger/antwoord'
import { GRENS } from './dubbelganger/gitroutes'
import { geheimenIn, inProef, vergelijk } from './proef'

const UUR = 3_600_000

it('legt een beschadigd bestand in de wachtrij apart, meldt het, en gaat door met de rest', () =>
  inProef(async ({ opslag, nogEen, dubbelganger, map, later, gemeld }) => {
    const { commit: basis } = await opslag.getStand()
    const inzendingen = ['een', 'twee', 'drie'].map(tekst => maakInzending(basis, { tekst }))
    dubbelganger.grijpIn = () => ({ antwoord: FOUTEN.storing500 })
    for (const inzending of inzendingen) await opslag.bewaar(inzending)
    dubbelganger.grijpIn = () => undefined
    const wachtrij = join(map, 'wachtrij')
    const [kapot = ''] = (await readdir(wachtrij)).filter(naam => naam.endsWith('.json'))
    const inhoud = readFileSync(join(wachtrij, kapot), 'utf8')
    writeFileSync(join(wachtrij, kapot), inhoud.replace('Jo Jansen', 'Jo Janssen'))
    writeFileSync(join(wachtrij, `${'0'.repeat(64)}.json`), '')
    later(UUR)
    await nogEen().werk()
    const over = inzendingen.filter(({ sleutel }) => !inhoud.includes(sleutel))
    expect(vergelijk(dubbelganger, over)).toEqual([])
    expect(existsSync(join(wachtrij, 'kapot', kapot))).toBe(true)
    expect(gemeld.filter(tekst => tekst.includes('niet te lezen'))).toHaveLength(2)
    expect(gemeld.join()).not.toContain('Jans')
  }))

it('toont de tekst en de voorstellen van de laatste keer als GitHub er niet is', () =>
  inProef(async ({ opslag, nogEen, dubbelganger, later }) => {
    const stand = await opslag.getStand()
    await opslag.bewaar(maakInzending(stand.commit))
    const voorstellen = await opslag.getVoorstellen()
    const standen = await opslag.getStanden(voorstellen[0]?.naam ?? '')
    dubbelganger.grijpIn = () => ({ weg: 'voor' })
    later(UUR)
    for (const wie of [opslag, nogEen()]) {
      expect(await wie.getStand()).toEqual(stand)
      expect(await wie.getVoorstellen()).toEqual(voorstellen)
      expect(await wie.getStanden(voorstellen[0]?.naam ?? '')).toEqual(standen)
    }
  }))

it.each(['storing500', 'weg', 'verhuisd', 'primair', 'leeg'] as const)('zegt bij %s dat er niets te tonen is', soort =>
  inProef(async proef => {
    proef.dubbelganger.grijpIn = () => ({ antwoord: FOUTEN[soort] })
    for (const vraag of [proef.opslag.getStand(), proef.nogEen().getVoorstellen()]) {
      const fout = await vraag.catch((fout: unknown) => fout)
      expect(fout).toBeInstanceOf(Storing)
      expect(geheimenIn(proef, fout)).toEqual([])
    }
  }),
)

it('haalt alleen op wat hier nog niet is, en vraagt zonder mee te tellen of er iets nieuws is', () =>
  inProef(async ({ opslag, dubbelganger, later }) => {
    await opslag.getStand()
    const blobs = () => dubbelganger.verzoeken.filter(verzoek => verzoek.startsWith('GET /git/blobs/')).length
    expect(blobs()).toBe(0)
    const geteld = dubbelganger.geteld
    for (let i = 0; i < 5; i++) {
      later(10_000)
      await opslag.getStand()
    }
    expect(dubbelganger.geteld).toBe(geteld)
    const nieuw = dubbelganger.legOpMain({ [KERNPUNT]: 'Nieuwe tekst\n' })
    later(10_000)
    const stand = await opslag.getStand()
    expect(stand.commit).toBe(nieuw)
    expect(readFileSync(join(stand.wortel, KERNPUNT), 'utf8')).toBe('Nieuwe tekst\n')
    expect(blobs()).toBe(1)
  }))

it('leest een boom die te groot is voor één antwoord, en zonder uitgecheckte map', () =>
  inProef(async ({ nogEen, wortel }) => {
    rmSync(wortel, { recursive: true })
    GRENS.ingangen = 3
    try {
      const stand = await nogEen().getStand()
      expect(await readdir(join(stand.wortel, 'content'))).toContain('kader')
      expect(existsSync(join(stand.wortel, KERNPUNT))).toBe(true)
    } finally {
      GRENS.ingangen = 100_000
    }
  }))

it('schrijft niets buiten de map, hoe een bestand op GitHub ook heet', () =>
  inProef(async ({ opslag, dubbelganger }) => {
    dubbelganger.legOpMain({ 'content/../../ontsnapt.mdx': 'x' })
    await expect(opslag.getStand()).rejects.toThrow(/een naam die niet kan/)
  }))
