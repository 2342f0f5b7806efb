import { describe, expect, it } from 'vitest'
import { toonHtml } from '@/components/proef'
import { maakNaslag } from '@/lib/content/naslag'
import type { Herziening } from '@/lib/domain/herziening'
import type { Taal } from '@/lib/domain/taal'
import type { Voorstel } from '@/lib/domain/voorstel'
import { HERZIENING, maakVoorstel } from './proef'
import { Voorstelblad } from './voorstelblad'

interface Keuze {
  herziening?: Herziening
  ookOpen?: number
  taal?: Taal
}

const toon = (voorstel: Partial<Voorstel>, { herziening, ookOpen = 0, taal = 'nl' }: Keuze = {}) =>
  toonHtml(
    <Voorstelblad
      voorstel={maakVoorstel(voorstel)}
      herziening={herziening}
      ookOpen={ookOpen}
      naslag={maakNaslag({ taal })}
    />,
    taal,
  )

/** Zonder labels, zoals een lezer het leest. */
const lees = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')

describe('wat een onbekende schreef', () => {
  const KWAAD = '<script>alert(1)</script>'

  it.each<Partial<Voorstel>>([
    { reden: KWAAD },
    { indiener: { naam: KWAAD } },
    { indiener: { naam: 'A', organisatie: KWAAD } },
    { id: KWAAD },
    { stand: 'afgewezen', besluit: { door: KWAAD, datum: '2026-11-23', reden: 'Nee.' } },
    { stand: 'afgewezen', besluit: { door: 'LHV', datum: '2026-11-23', reden: KWAAD } },
  ])('is tekst en niets anders: %j', voorstel => {
    const html = toon(voorstel)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toContain('<script')
  })

  it('is ook in de redline tekst', () => {
    const html = toon({}, { herziening: HERZIENING })
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toContain('<img')
  })

  it('houdt zijn schrijfrichting voor zich', () => {
    const html = toon({ indiener: { naam: '\u202Eeman', organisatie: '\u202Egro' }, reden: '\u202Eneder' })
    expect(html).toContain('<bdi>\u202Eeman</bdi>')
    expect(html).toContain('<bdi>\u202Egro</bdi>')
    expect(html).toMatch(/<p [^>]*dir="auto"[^>]*>\u202Eneder<\/p>/)
  })

  it('houdt zijn alinea’s', () => {
    expect(
      toon({ reden: 'Een.\n\n\n  Twee.\n' }).match(/<p lang="nl" dir="auto"[^>]*>(Een|Twee)\.<\/p>/g),
    ).toHaveLength(2)
  })
})

it('zegt in één regel wat het doet, en telt wat twee keer afhangt één keer', () => {
  const html = toon({}, { herziening: HERZIENING })
  expect(lees(html)).toContain('Aanscherping → 2.0.0; 1 vraag hangt hiervan af')
  expect(html).toContain('<a href="#hangt-af">')
  expect(lees(toon({}, { herziening: HERZIENING, taal: 'en' }))).toContain(
    'Tightening → 2.0.0; 1 question depends on this',
  )
})

it('verzint geen versie als er geen volgt, en geen koppeling als er niets van afhangt', () => {
  const [item] = HERZIENING.items
  if (!item) throw new Error('geen onderdeel')
  const los = { ...item, hangtAf: { vragen: [], signalen: [], overige: [] } }
  const html = toon({}, { herziening: { ...HERZIENING, items: [los], versie: { van: '1.0.0' } } })
  expect(lees(html)).toContain('Aanscherping; geen vraag hangt hiervan af')
  expect(html).not.toContain('→')
  expect(html).not.toContain('href="#hangt-af"')
})

it('zegt alleen bij een open voorstel wat er nog moet gebeuren', () => {
  expect(lees(toon({}, { herziening: HERZIENING }))).toContain('het besluit van W1 ontbreekt')
  const dicht = { stand: 'overgenomen', besluit: { door: 'LHV en NHG', datum: '2026-12-01' } } as const
  expect(lees(toon(dicht, { herziening: HERZIENING }))).not.toContain('het besluit van W1 ontbreekt')
})

it('noemt een opmerking niet als iets wat nog moet', () => {
  const ontbreekt = [{ bestand: 'content/a.mdx', regel: 1, melding: 'de vertaling loopt achter', opmerking: true }]
  const html = lees(toon({}, { herziening: { ...HERZIENING, ontbreekt } }))
  expect(html).not.toContain('de vertaling loopt achter')
  expect(html).toContain('Er ontbreekt niets.')
})

it.each<[Partial<Voorstel>, string]>([
  [{}, 'LHV en NHG besluiten samen over dit voorstel.'],
  [{ onderweg: 'GitHub antwoordt niet.' }, 'Dit voorstel is veilig bewaard.'],
  [{ stand: 'overgenomen' }, 'Dit voorstel is overgenomen.'],
  [{ stand: 'afgewezen' }, 'Dit voorstel is afgewezen;'],
  [{ pullRequest: 'https://github.com/x/y/pull/7' }, 'Meepraten kan bij het pull request op GitHub.'],
])('zegt bij %j hoe het verder gaat', (voorstel, zin) => {
  expect(lees(toon(voorstel))).toContain(zin)
})

it('noemt andere open voorstellen over hetzelfde onderdeel', () => {
  expect(toon({}, { ookOpen: 2 })).toContain('href="/nl/voorstellen?id=C-K8&amp;status=open"')
  expect(toon({}, { ookOpen: 0 })).not.toContain('status=open')
})

it('noemt een onderdeel dat er nog niet is, zonder ernaar te verwijzen', () => {
  const html = toon({ id: 'C-K99', soort: 'nieuw' })
  expect(html).toContain('C-K99')
  expect(html).not.toMatch(/href="[^"]*c-k99/i)
})
