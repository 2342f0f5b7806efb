import { expect, it } from 'vitest'
import { githubBewerkAdres, githubMeldAdres } from './adressen'

const PAD = 'content/kader/kernpunten/C-K8.nl.mdx'
const ITEM = { id: 'C-K8', titel: 'Bereikbaar & nabij' }

it('wijst naar het bestand en het formulier op GitHub', () => {
  const omgeving = { GITHUB_REPOSITORY: 'kaderhuis/kader' }
  expect(githubBewerkAdres(PAD, omgeving)).toBe(`https://github.com/kaderhuis/kader/edit/main/${PAD}`)
  const melden = new URL(githubMeldAdres(ITEM, omgeving) ?? '')
  expect(melden.origin + melden.pathname).toBe('https://github.com/kaderhuis/kader/issues/new')
  expect(Object.fromEntries(melden.searchParams)).toEqual({
    template: 'voorstel.yml',
    title: 'Voorstel: C-K8 Bereikbaar & nabij',
    onderdeel: 'C-K8',
  })
})

it('volgt de branch en de eigen server', () => {
  const omgeving = {
    GITHUB_REPOSITORY: 'kaderhuis/kader',
    GITHUB_BASE: 'tekst/nu',
    GITHUB_API_URL: 'https://git.kader.invalid/api/v3/',
  }
  expect(githubBewerkAdres(PAD, omgeving)).toBe(`https://git.kader.invalid/kaderhuis/kader/edit/tekst/nu/${PAD}`)
})

it.each([{}, { GITHUB_REPOSITORY: '' }, { GITHUB_REPOSITORY: 'javascript:alert(1)' }, { GITHUB_REPOSITORY: 'a/..' }])(
  'geeft geen adres zonder repository: %j',
  omgeving => {
    expect(githubBewerkAdres(PAD, omgeving)).toBeUndefined()
    expect(githubMeldAdres(ITEM, omgeving)).toBeUndefined()
  },
)
