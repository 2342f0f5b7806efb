import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { REGISTER } from '@/lib/checks/register'
import { MAP_VAN_SOORT, MAPPEN } from '@/lib/content/schema/mappen'
import { metKopie } from '../proef'
import { leesVelden } from '../veld'
import { maakNieuw } from './maak-nieuw'
import { NIEUWNAMEN, type Nieuwnaam } from './soorten'

const TEKST = ['--tekst', 'Een verzonnen zin.']

/** Wat iemand antwoordt die precies opschrijft wat het schema als voorbeeld geeft, of de eerste keuze. */
function antwoord(soort: Nieuwnaam, vraag: string): string {
  const naam = /^(\w+): /m.exec(vraag)?.[1] ?? ''
  const eigen = { id: 'geheel-nieuw', titel: 'Iets verzonnens', door: 'LHV en NHG' }[naam]
  if (eigen) return eigen
  const veld = leesVelden(MAPPEN[MAP_VAN_SOORT[soort]].schema).find(ander => ander.naam === naam)
  const voorbeeld = veld?.voorbeeld ?? /`([^`]+)`/.exec(veld?.mag ?? '')?.[1]
  if (voorbeeld === undefined) throw new Error(`Geen antwoord op: ${vraag}`)
  return [voorbeeld].flat().join(', ')
}

const zonderPlaats = (fout: string): string => fout.replace(/^.*? — /, '')

/** Wat alleen een mens daarna nog kan doen. */
const REST: Record<Nieuwnaam, RegExp[]> = {
  kernpunt: [/^"C-K9" staat niet in editie 1\.0\.0; .* maak content\/wijzigingen\/W1\.nl\.mdx .* als wijze toevoeging/],
  vraag: [/^"C-V6" staat niet in editie 1\.0\.0; .* maak content\/wijzigingen\/W1\.nl\.mdx .* als wijze toevoeging/],
  bron: [/^niets gebruikt bron "geheel-nieuw"; verwijs ernaar/],
  begrip: [],
  bevinding: [],
  wijziging: [/^"C-K8" is gelijk aan editie 1\.0\.0; verander de tekst/],
}

it.each(NIEUWNAMEN)(
  'vraagt bij een %s alles wat het schema verplicht, en maakt dan een geldig bestand',
  async soort => {
    await metKopie(async kader => {
      const gevraagd: string[] = []
      const tekst = soort === 'bron' ? [] : TEKST
      await maakNieuw([soort, ...tekst], kader.wortel, async vraag => {
        gevraagd.push(vraag)
        return antwoord(soort, vraag)
      })
      expect(gevraagd.length).toBeGreaterThan(0)
      const gevonden = kader.fouten().map(zonderPlaats)
      expect(gevonden).toHaveLength(REST[soort].length)
      for (const [i, patroon] of REST[soort].entries()) expect(gevonden[i]).toMatch(patroon)
    })
  },
)

it('laat met de wijziging die het zelf noemt een kader zonder fouten achter', async () => {
  await metKopie(async kader => {
    const gegeven = ['--bij', 'continuiteit', '--titel', 'Let op: verzonnen', '--bronnen', 'wtza, wgbo', ...TEKST]
    const gezegd = await maakNieuw(['kernpunt', ...gegeven], kader.wortel)
    expect(gezegd).toContain('Gemaakt: content/kader/kernpunten/C-K9.nl.mdx, en C-K9 staat in')
    expect(gezegd).toContain('npm run nieuw -- wijziging --items C-K9 --wijze toevoeging')
    expect(kader.lees('content/kader/kernpunten/C-K9.nl.mdx')).toBe(
      '---\nid: C-K9\nsoort: kernpunt\ntitel: "Let op: verzonnen"\nbij: continuiteit\nvolgorde: 9\n' +
        'plaats: niet in de tekst van editie 1.0.0\nbronnen:\n  - wtza\n  - wgbo\n---\n\nEen verzonnen zin.\n',
    )
    const besluit = ['--items', 'C-K9', '--wijze', 'toevoeging', '--titel', 'Erbij', '--door', 'LHV en NHG', ...TEKST]
    await maakNieuw(['wijziging', ...besluit], kader.wortel)
    expect(kader.fouten()).toEqual([])
  })
})

it('zegt het als de tekst nog geschreven moet worden, en de controle zegt het dan ook', async () => {
  await metKopie(async kader => {
    const gezegd = await maakNieuw(['begrip', 'proef', '--titel', 'proef', '--kort', 'Een proef.'], kader.wortel)
    expect(gezegd).toContain('1. Schrijf de tekst in content/begrippen/proef.nl.mdx')
    expect(kader.fouten()).toEqual(['content/begrippen/proef.nl.mdx:7 — er staat geen tekst onder de voorgegevens'])
  })
})

it('vraagt opnieuw na een antwoord dat niet kan, en zegt waarom', async () => {
  await metKopie(async kader => {
    const antwoorden = ['Een titel', 'continuitiet', 'continuiteit', '', 'Er is er geen.']
    const gevraagd: string[] = []
    await maakNieuw(['kernpunt', ...TEKST], kader.wortel, async vraag => {
      gevraagd.push(vraag.split('\n')[0] ?? '')
      return antwoorden.shift() ?? ''
    })
    expect(gevraagd.map(vraag => vraag.split(':')[0])).toEqual([
      'titel',
      'bij',
      'kernwaarde "continuitiet" bestaat niet. Bedoelt u "continuiteit"?',
      'bronnen',
      'zonderBron',
    ])
    expect(kader.lees('content/kader/kernpunten/C-K9.nl.mdx')).toContain('\nzonderBron: Er is er geen.\n')
  })
})

it('overschrijft nooit een bestand, ook niet een dat niet te lezen is', async () => {
  await metKopie(async kader => {
    kader.zet('content/kader/kernpunten/C-K9.nl.mdx', 'half werk')
    const gegeven = ['--bij', 'continuiteit', '--titel', 'Nieuw', '--bronnen', 'wtza']
    await maakNieuw(['kernpunt', ...gegeven], kader.wortel)
    expect(existsSync(join(kader.wortel, 'content/kader/kernpunten/C-K10.nl.mdx'))).toBe(true)

    const eerst = kader.lees(REGISTER)
    kader.zet('content/begrippen/proef.nl.mdx', 'half werk')
    const begrip = maakNieuw(['begrip', 'proef', '--titel', 'proef', '--kort', 'Een proef.'], kader.wortel)
    await expect(begrip).rejects.toThrow(/content\/begrippen\/proef\.nl\.mdx bestaat al\. Er is niets gemaakt/)
    expect(kader.lees('content/begrippen/proef.nl.mdx')).toBe('half werk')
    expect(kader.lees(REGISTER)).toBe(eerst)
  })
})
