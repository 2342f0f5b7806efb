import { describe, expect, it } from 'vitest'
import { toonHtml } from '@/components/proef'
import { getKernpunt } from '@/lib/content/kader'
import { maakNaslag } from '@/lib/content/naslag'
import { Verwijzingen } from './verwijzingen'

const keuze = { taal: 'nl' } as const
const naslag = maakNaslag(keuze)

function toon(id: string): string {
  const kernpunt = getKernpunt(id, keuze)
  if (!kernpunt) throw new Error(`${id} bestaat niet`)
  return toonHtml(<Verwijzingen verwijzingen={kernpunt.bronnen} naslag={naslag} zonderBron={kernpunt.zonderBron} />)
}

describe('de bronnen van een kernpunt', () => {
  it('zegt het open als het kader geen bron noemt', () => {
    expect(toon('G-K3')).toContain('Het kader noemt bij dit kernpunt geen bron')
  })
  it('zegt bij een opgezochte vindplaats dat de redactie die erbij zocht', () => {
    expect(toon('G-K11')).toMatch(/Doelstelling 4.*vindplaats opgezocht door de redactie/)
  })
  it('toont niets als er niets te tonen is', () => {
    expect(toonHtml(<Verwijzingen verwijzingen={[]} naslag={naslag} />)).toBe('')
  })
})
