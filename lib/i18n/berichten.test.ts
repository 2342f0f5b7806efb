import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { TALEN } from '@/lib/domain/taal'
import en from './en.json'
import nl from './nl.json'

type Boom = { [sleutel: string]: string | Boom }

/** Elke melding met haar hele naam, zoals `kernpunt.stelling`. */
const plat = (boom: Boom, voor = ''): [naam: string, melding: string][] =>
  Object.entries(boom).flatMap(([sleutel, waarde]): [string, string][] =>
    typeof waarde === 'string' ? [[voor + sleutel, waarde]] : plat(waarde, `${voor}${sleutel}.`),
  )

const BERICHTEN = { nl: new Map(plat(nl)), en: new Map(plat(en)) }

/** Wat ICU in een melding invult: `aantal` in `{aantal, plural, one {# bron} …}`, en `plaats` in `<plaats></plaats>`. */
function variabelen(melding = '') {
  const namen = new Set<string>()
  let diepte = 0
  for (const [teken, naam] of melding.matchAll(/\{\s*(\w*)|\}/g)) {
    // Accolades om en om: buiten staat een naam, daarbinnen een tak met gewone tekst.
    if (teken !== '}' && diepte % 2 === 0 && naam) namen.add(naam)
    diepte += teken === '}' ? -1 : 1
  }
  const labels = new Set([...melding.matchAll(/<(\w+)>/g)].map(([, naam = '']) => naam))
  return { namen: [...namen].toSorted(), labels: [...labels].toSorted() }
}

const namen = [...new Set([...BERICHTEN.nl.keys(), ...BERICHTEN.en.keys()])]

it('heeft in beide talen dezelfde meldingen', () => {
  expect([...BERICHTEN.en.keys()].toSorted()).toEqual([...BERICHTEN.nl.keys()].toSorted())
  expect(namen.length).toBeGreaterThan(100)
})

describe.each(namen)('%s', naam => {
  it('vult in beide talen hetzelfde in', () => {
    expect(variabelen(BERICHTEN.en.get(naam))).toEqual(variabelen(BERICHTEN.nl.get(naam)))
  })

  it.each(TALEN)('is in het %s te lezen', locale => {
    const bericht = BERICHTEN[locale].get(naam) ?? ''
    const vertaal = createTranslator({
      locale,
      messages: { bericht },
      onError: fout => {
        throw fout
      },
    })
    for (const aantal of [0, 1, 2]) {
      const { namen, labels } = variabelen(bericht)
      const gelezen = vertaal.markup('bericht', {
        ...Object.fromEntries(namen.map(naam => [naam, aantal])),
        ...Object.fromEntries(labels.map(label => [label, (tekst: string) => tekst])),
      })
      expect(gelezen.trim()).not.toBe('')
      expect(gelezen).not.toMatch(/[{}<>]/)
    }
  })
})
