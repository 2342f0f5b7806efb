import { expect, it } from 'vitest'
import { leesZoekpagina } from './lees-zoekpagina'

const lees = (parameters: Record<string, string | string[]>) => leesZoekpagina(parameters, ['1.0.0', 'werkversie'])

it('leest vraag, soort en uitgave', () => {
  expect(lees({ q: 'anw', soort: 'signaal', editie: 'werkversie' })).toEqual({
    vraag: 'anw',
    fout: undefined,
    soort: 'signaal',
    uitgave: 'werkversie',
    onbekend: false,
  })
})

it('houdt het formulier met lege keuzes voor geen keuze', () => {
  expect(lees({ q: 'anw', soort: '', editie: '' })).toMatchObject({ soort: undefined, onbekend: false })
})

it('noemt wat er niet bestaat, en zoekt toch', () => {
  expect(lees({ q: 'anw', soort: 'onzin' })).toMatchObject({ fout: undefined, soort: undefined, onbekend: true })
  expect(lees({ q: 'anw', editie: '9.9.9' })).toMatchObject({ fout: undefined, uitgave: undefined, onbekend: true })
})

it('verliest niets van een vraag die niet kan', () => {
  expect(lees({})).toMatchObject({ fout: 'leeg', vraag: '' })
  expect(lees({ q: 'a'.repeat(201) })).toMatchObject({ fout: 'lang', vraag: 'a'.repeat(201) })
  expect(lees({ q: 'beeld\n\tbellen' })).toMatchObject({ fout: 'teken', vraag: 'beeld bellen' })
  expect(lees({ q: ['een', 'twee'] })).toMatchObject({ vraag: 'een' })
})
