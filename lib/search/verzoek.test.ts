import { expect, it } from 'vitest'
import { leesVerzoek } from './verzoek'

const lees = (vraag: string) => leesVerzoek(new URLSearchParams(vraag), ['werkversie', '1.0.0'])

it('leest wat goed is, met wat gewoon is voor de rest', () => {
  expect(lees('q=+ANW+')).toEqual({ goed: true, verzoek: { vraag: 'ANW', taal: 'nl', max: 10 } })
  expect(lees('q=ANW&taal=en&editie=1.0.0&soort=kernpunt&max=50')).toEqual({
    goed: true,
    verzoek: { vraag: 'ANW', taal: 'en', editie: '1.0.0', soort: 'kernpunt', max: 50 },
  })
  expect(lees(`q=${'a'.repeat(200)}`).goed).toBe(true)
  expect(lees(`q=${encodeURIComponent('🦷'.repeat(200))}`).goed).toBe(true)
})

it.each([
  ['', 'leeg'],
  ['q=', 'leeg'],
  ['q=+++', 'leeg'],
  [`q=${'a'.repeat(201)}`, 'lang'],
  ['q=a%00b', 'teken'],
  ['q=a%0Ab', 'teken'],
  ['q=%7F', 'teken'],
  ['q=a&taal=de', 'taal'],
  ['q=a&taal=', 'taal'],
  ['q=a&taal=NL', 'taal'],
  ['q=a&editie=9.9.9', 'editie'],
  ['q=a&editie=constructor', 'editie'],
  ['q=a&soort=iets', 'soort'],
  ['q=a&soort=', 'soort'],
  ['q=a&max=0', 'max'],
  ['q=a&max=51', 'max'],
  ['q=a&max=-1', 'max'],
  ['q=a&max=1.5', 'max'],
  ['q=a&max=tien', 'max'],
  ['q=a&max=', 'max'],
])('weigert %s om %s', (vraag, fout) => {
  expect(lees(vraag)).toMatchObject({ goed: false, fout })
})

it('antwoordt in de taal van het verzoek, en in het Nederlands als die onbekend is', () => {
  expect(lees('taal=en')).toEqual({ goed: false, fout: 'leeg', taal: 'en' })
  expect(lees('taal=xx&q=a')).toEqual({ goed: false, fout: 'taal', taal: 'nl' })
})
