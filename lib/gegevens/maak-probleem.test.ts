import { createTranslator } from 'next-intl'
import { expect, it } from 'vitest'
import en from '@/lib/i18n/en.json'
import nl from '@/lib/i18n/nl.json'
import { SITE_URL } from '@/lib/i18n/site'
import { maakProbleem } from './maak-probleem'
import { maakKernpunt } from './proef'
import { PROBLEEMSOORTEN, probleem } from './schema/probleem'

const vertalers = {
  nl: createTranslator({ locale: 'nl', messages: nl, namespace: 'machines' }),
  en: createTranslator({ locale: 'en', messages: en, namespace: 'machines' }),
}

it.each(PROBLEEMSOORTEN)('%s heeft in elke taal dezelfde soort en een eigen titel', soort => {
  const [n, e] = [vertalers.nl, vertalers.en].map(t => maakProbleem({ soort, detail: 'Zo is het.', pad: '/x' }, t))
  expect(n?.type).toBe(`${SITE_URL}/en/about/machines#probleem-${soort}`)
  expect(e?.type).toBe(n?.type)
  expect(n?.title).not.toBe('')
  expect(probleem.parse(JSON.parse(JSON.stringify(e)))).toEqual(JSON.parse(JSON.stringify(e)))
})

it('geeft adressen voluit, ook van wat ervoor in de plaats kwam', () => {
  const grafsteen = { id: 'S5', sinds: '2.0.0', reden: 'Ging op.', vervangenDoor: ['S4'], laatste: '1.0.0' }
  const gemaakt = maakProbleem(
    { soort: 'vervallen', detail: 'Weg.', pad: '/S5.json', nabij: [maakKernpunt()], grafsteen },
    vertalers.nl,
  )
  expect(gemaakt.status).toBe(410)
  expect(gemaakt.nabij).toEqual([{ id: 'C-K1', titel: 'Bereikbaar', adres: `${SITE_URL}/C-K1` }])
  expect(gemaakt.grafsteen).toMatchObject({ vervangenDoor: [`${SITE_URL}/S4`], laatste: `${SITE_URL}/S5@1.0.0` })
})
