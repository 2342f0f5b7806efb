import { expect, it } from 'vitest'
import { BRON, KERNPUNT, VRAAG } from '@/lib/checks/proef-kader'
import { type Proefkader, veranderKernpunt, wijzigingspad } from '@/lib/edities/proef'
import { schrijfHerziening } from './markdown'
import { herzie } from './proef'

const legVast = (kader: Proefkader) => {
  veranderKernpunt(kader)
  kader.wijzig('W1', ['C-K1'], 'aanscherping')
}

it('zegt in de eerste regel wat het effect is, en daarna per onderdeel wat er verandert', () => {
  const markdown = schrijfHerziening(herzie(legVast))
  expect(markdown.split('\n')[0]).toBe('aanscherping → 2.0.0; 1 vraag hangt hiervan af')
  expect(markdown).toContain(`### C-K1 · Een vaste huisarts

kernpunt · gewijzigd · **aanscherping** (W1, Wat er met C-K1 gebeurde)

> Een vaste huisarts ~~levert~~**geeft** de zorg.

Lees ook na, want dit hangt ervan af:

- vraag C-V1 · Wat is een vast team?

Het rust op:

- Visie 2035

De Engelse tekst ontbreekt; Engelse lezers krijgen de Nederlandse.`)
  expect(markdown).not.toContain('Voor het overgenomen kan worden')
})

it('maakt van wat ontbreekt een takenlijst', () => {
  const markdown = schrijfHerziening(herzie(veranderKernpunt))
  expect(markdown.split('\n')[0]).toBe('nog geen wijziging vastgelegd; 1 vraag hangt hiervan af')
  expect(markdown).toMatch(
    /## Voor het overgenomen kan worden\n\n- \[ ] content\/kader\/kernpunten\/C-K1\.nl\.mdx, regel 1: "C-K1" is anders dan in editie 1\.0\.0/,
  )
  const zonder = (kader: Proefkader) =>
    kader.verander(wijzigingspad('W1'), 'besluit:\n  door: LHV en NHG\n  datum: "2026-03-01"\n', '')
  expect(
    schrijfHerziening(
      herzie(kader => {
        legVast(kader)
        zonder(kader)
      }),
    ),
  ).toMatch(/nog geen besluit[\s\S]*- \[ ] content\/wijzigingen\/W1\.nl\.mdx, regel 2: het besluit van W1 ontbreekt/)
})

it('zet een opmerking niet tussen de taken', () => {
  const ontbreekt = [{ bestand: 'content/a.en.mdx', regel: 1, melding: 'achter', opmerking: true }]
  const markdown = schrijfHerziening({ items: [], overige: ['content/a'], versie: { van: '1.0.0' }, ontbreekt })
  expect(markdown).toContain('## Om op te letten\n\n- content/a.en.mdx, regel 1: achter')
  expect(markdown).not.toContain('[ ]')
})

it('zegt wat er in het Engels verandert, en slaat over wat gelijk bleef', () => {
  const engels = KERNPUNT.replace('.nl.', '.en.')
  const alineas = '\n\nEen.\n\nTwee.\n\nDrie.\n'
  const markdown = schrijfHerziening(
    herzie(
      kader => {
        veranderKernpunt(kader)
        kader.verander(KERNPUNT, 'Drie.', 'Vier.')
        kader.verander(engels, 'levert', 'provides')
      },
      kader => {
        kader.zet(KERNPUNT, kader.lees(KERNPUNT).trimEnd() + alineas)
        kader.zet(engels, kader.lees(KERNPUNT))
      },
    ),
  )
  expect(markdown).toContain('de zorg.\n>\n> \\[…\\]\n>\n> ~~Drie~~**Vier**.\n\nIn het Engels:\n\n> Een vaste')
  expect(markdown).not.toMatch(/Een\.|Twee\./)
  expect(markdown).toContain('De Engelse tekst is mee veranderd.')
})

it.each([
  ['niets', () => {}, 'Er verandert niets aan de inhoud.'],
  [
    'een bron',
    ({ verander }: Proefkader) => verander(BRON, 'Visie', 'Blik'),
    'Geen onderdeel van het kader verandert.',
  ],
  [
    'alleen een plaats',
    ({ verander }: Proefkader) => verander(VRAAG, 'volgorde: 1', 'volgorde: 2'),
    'nog geen wijziging vastgelegd; er hangt geen vraag van af',
  ],
])('zegt het ook als er %s verandert', (_, doe, effect) => {
  expect(schrijfHerziening(herzie(doe)).split('\n')[0]).toBe(effect)
})

it('zegt dat er een editie bij komt', () => {
  const markdown = schrijfHerziening(herzie(kader => kader.stelVast('2.0.0', '2026-05-01'), legVast))
  expect(markdown).toBe('Editie 2.0.0 wordt vastgesteld.\n\n## Ook veranderd\n\n- content/edities/2.0.0/\n')
})
