import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { maakNaslag } from '@/lib/content/naslag'
import { BronRegel } from './bron-regel'

const naslag = maakNaslag({ taal: 'nl' })
const tekst = (id: string) =>
  renderToStaticMarkup(<BronRegel bron={naslag.bron(id)} naslag={naslag} />).replace(/<[^>]+>/g, '')

describe('een bron op één regel', () => {
  it('noemt bij een artikel auteurs, titel, tijdschrift, jaar en plaats', () => {
    expect(tekst('adler-2010')).toBe(
      'Adler R, Vasiliadis A, Bickell N. The relationship between continuity and patient satisfaction: a systematic review. Fam Pract 2010 27(2):171-178.',
    )
  })
  it('noemt bij een uitgave uitgever en jaar', () => {
    expect(tekst('visie-2035')).toBe('Visie Huisartsenzorg 2035. LHV, NHG, InEen, 2025.')
  })
  it('laat weg wat het kader niet noemt', () => {
    expect(tekst('azwa')).toBe('Aanvullend Zorg- en Welzijnsakkoord (AZWA), opdracht D3')
  })
  it('leidt naar de pagina van de bron', () => {
    const html = renderToStaticMarkup(<BronRegel bron={naslag.bron('wtza')} naslag={naslag} />)
    expect(html).toContain('href="/nl/bronnen/wtza"')
  })
})
