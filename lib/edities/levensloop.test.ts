import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { EDITIES } from '@/lib/checks/editie/lees'
import { KERNPUNT } from '@/lib/checks/proef-kader'
import { editie as schema } from '@/lib/content/schema/editie'
import { laatCriteriumVervallen, metEditie, type Proefkader, veranderKernpunt, voegKernpuntToe } from './proef'
import { verifieer } from './verifieer'

const gegevensVan = (kader: Proefkader, versie: string) =>
  schema.parse(parse(kader.lees(`${EDITIES}/${versie}/editie.yaml`)))

it('gaat van de eerste editie langs verandering, toevoeging, verplaatsing en verval naar de vierde', () => {
  metEditie(kader => {
    // Tweede: een kernpunt strenger, een erbij.
    veranderKernpunt(kader)
    voegKernpuntToe(kader)
    kader.wijzig('W1', ['C-K1'], 'aanscherping')
    kader.wijzig('W2', ['C-K2'], 'toevoeging')
    expect(kader.fouten()).toEqual([])
    // Twee kernpunten en het register; de rest staat in de eerste.
    expect(kader.stelVast('2.0.0', '2027-01-01')).toBe(3)
    expect(kader.fouten()).toEqual([])
    const tweede = gegevensVan(kader, '2.0.0')
    expect(tweede).toMatchObject({
      vorige: { versie: '1.0.0', vingerafdruk: verifieer(kader.wortel, '1.0.0').vingerafdruk },
      wijzigingen: ['W1', 'W2'],
      vaststelling: 'De besluiten staan bij de wijzigingen W1 en W2.',
      vervallen: [],
    })
    expect(tweede.bestanden['kernpunten/C-K1.nl.mdx']?.editie).toBe('2.0.0')
    expect(tweede.bestanden['vragen/C-V1.nl.mdx']?.editie).toBe('1.0.0')

    // Derde: een criterium weg, een kernpunt op een andere plaats in de rij.
    laatCriteriumVervallen(kader, '2.1.0')
    kader.verander(KERNPUNT.replace('C-K1', 'C-K2'), 'volgorde: 1', 'volgorde: 2')
    kader.wijzig('W3', ['C-C1'], 'vervallen')
    kader.wijzig('W4', ['C-K2'], 'correctie')
    kader.stelVast('2.1.0', '2028-01-01')
    expect(kader.fouten()).toEqual([])
    expect(gegevensVan(kader, '2.1.0')).toMatchObject({
      wijzigingen: ['W3', 'W4'],
      vervallen: ['onderdelen/C-C1.nl.mdx'],
    })

    // Vierde: het kernpunt terug naar de woorden van de eerste; die tekst staat er al en komt er niet weer.
    kader.verander(KERNPUNT, 'geeft', 'levert')
    kader.wijzig('W5', ['C-K1'], 'versoepeling')
    expect(kader.stelVast('2.2.0', '2029-01-01')).toBe(0)
    expect(kader.fouten()).toEqual([])
    const vierde = gegevensVan(kader, '2.2.0')
    expect(vierde.bestanden['kernpunten/C-K1.nl.mdx']?.editie).toBe('1.0.0')
    expect(vierde.vaststelling).toBe('Het besluit staat bij wijziging W5.')
    expect(existsSync(join(kader.wortel, EDITIES, '2.2.0/kernpunten'))).toBe(false)

    for (const versie of ['1.0.0', '2.0.0', '2.1.0', '2.2.0'])
      expect(verifieer(kader.wortel, versie).vingerafdruk).toBe(gegevensVan(kader, versie).vingerafdruk)
  })
})
