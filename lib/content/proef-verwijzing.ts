import { createTranslator } from 'next-intl'
import { TALEN } from '@/lib/domain/taal'
import { kortAdres } from '@/lib/i18n/adres'
import en from '@/lib/i18n/en.json'
import nl from '@/lib/i18n/nl.json'
import { maakCsl } from '@/lib/verwijzing/csl'
import { getEdities } from './edities'
import { getOnderdelen } from './kader'

const T = {
  nl: createTranslator({ locale: 'nl', messages: nl }),
  en: createTranslator({ locale: 'en', messages: en }),
}

/** Voor tests: elk onderdeel van elke editie, in beide talen, met zijn verwijzing. */
export const GEVALLEN = TALEN.flatMap(taal =>
  getEdities().flatMap(editie =>
    getOnderdelen({ taal, uitgave: editie.versie }).map(item => ({
      taal,
      editie,
      item,
      // Een lezer van BibTeX keurt `localhost` niet als adres.
      csl: {
        ...maakCsl(item, editie, { dag: '2027-03-09', t: T[taal] }),
        URL: `https://duidingskader.example${kortAdres(item.id, editie.versie)}`,
      },
    })),
  ),
)
