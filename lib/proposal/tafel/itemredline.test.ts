import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { maakTijdelijkeMap } from '@/lib/checks/proef'
import { KERNPUNT } from '@/lib/checks/proef-kader'
import {
  laatCriteriumVervallen,
  metEditie,
  type Proefkader,
  veranderKernpunt,
  voegKernpuntToe,
} from '@/lib/edities/proef'
import { maakHerziening } from '../herziening/maak-herziening'
import { getItemredline } from './itemredline'

const ENGELS = KERNPUNT.replace('.nl.', '.en.')

const mappen: string[] = []
afterEach(() => {
  for (const map of mappen.splice(0)) rmSync(map, { recursive: true })
})

function bewaar(wortel: string): string {
  const map = maakTijdelijkeMap()
  mappen.push(map)
  cpSync(join(wortel, 'content'), join(map, 'content'), { recursive: true })
  return map
}

/** De redline van één onderdeel, en dezelfde velden uit de hele herziening, als `doe` een klein kader verandert. */
function beide(id: string, doe: (kader: Proefkader) => void, vooraf: (kader: Proefkader) => void = () => {}) {
  const [voor, na] = metEditie(kader => {
    vooraf(kader)
    const begin = bewaar(kader.wortel)
    doe(kader)
    return [begin, bewaar(kader.wortel)] as const
  })
  const standen = { voor: { commit: 'a', wortel: voor }, na: { commit: 'b', wortel: na } }
  return {
    heel: maakHerziening(voor, na).items.find(item => item.id === id),
    los: getItemredline({ naam: 'x', id }, { getStanden: async () => standen }),
  }
}

it.each<[wat: string, id: string, doe: (kader: Proefkader) => void, vooraf?: (kader: Proefkader) => void]>([
  ['een veranderde tekst', 'C-K1', veranderKernpunt],
  ['een onderdeel erbij', 'C-K2', voegKernpuntToe],
  ['een onderdeel weg', 'C-C1', kader => laatCriteriumVervallen(kader, '2.0.0')],
  [
    'een Engelse tekst die achterblijft',
    'C-K1',
    veranderKernpunt,
    ({ lees, zet }) => zet(ENGELS, lees(KERNPUNT).replace('Een vaste huisarts', 'One GP')),
  ],
  ['een onleesbare tekst', 'C-K1', ({ zet, lees }) => zet(KERNPUNT, `${lees(KERNPUNT)}\n{kapot\n`)],
])('%s heeft dezelfde redline als in de hele herziening', async (_, id, doe, vooraf) => {
  const { heel, los } = beide(id, doe, vooraf)
  expect(heel?.blokken.length).toBeGreaterThan(0)
  const { verschil, blokken, blokkenEngels, engels, titel } = heel ?? {}
  expect(await los).toMatchObject({ id, titel, verschil, blokken, engels, ...(blokkenEngels && { blokkenEngels }) })
})

it('heeft niets als er niets verandert, en bij een voorstel dat er niet is', async () => {
  expect(await beide('C-K1', () => {}).los).toBeUndefined()
  expect(await getItemredline({ naam: 'x', id: 'C-K1' }, { getStanden: async () => undefined })).toBeUndefined()
})

it('leest met een vreemd id niets van buiten de inhoud', async () => {
  expect(await beide('../../kader/kernpunten/C-K1', veranderKernpunt).los).toBeUndefined()
})
