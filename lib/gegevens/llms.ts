import type { useTranslations } from 'next-intl'
import { EDITIETABELLEN, tabelAdres } from '@/lib/domain/editiebestand'
import type { Sectie } from '@/lib/domain/plek'
import { TALEN, type Taal } from '@/lib/domain/taal'
import { adresVan, uitgaveAdres } from '@/lib/i18n/adres'
import { kaderAdres, SCHEMANAMEN, schemaAdres } from '@/lib/i18n/machine'
import { SITE_URL } from '@/lib/i18n/site'

/** De afdelingen met de inhoud zelf, in de volgorde waarin een lezer haar nodig heeft. */
const AFDELINGEN = [
  'lezen',
  'kernwaarden',
  'vragen',
  'kernpunten',
  'signalen',
  'urgentie',
  'toelichting',
  'bronnen',
  'begrippen',
  'edities',
  'wijzigingen',
  'over',
] as const satisfies Sectie[]

type Vertalers = Record<Taal, ReturnType<typeof useTranslations<never>>>

const regel = (naam: string, pad: string, uitleg: string) => `- [${naam}](${SITE_URL}${pad}): ${uitleg}`

/** @param edities nieuwste eerst */
export function schrijfLlms([nieuwste, ...ouder]: string[], t: Vertalers): string {
  const voorbeeld = nieuwste ? `C-K8@${nieuwste}` : 'C-K8'
  const bestanden = [nieuwste, ...ouder].filter(versie => versie !== undefined)
  return [
    `# ${t.nl('site.naam')} ${t.nl('site.ondertitel')} (${t.en('site.naam')})`,
    '',
    `> ${t.en('site.beschrijving')}`,
    '',
    `${t.en('site.weergaveKort')} The text is in Dutch; parts without a translation say so. It is guidance: not an act,`,
    'not a guideline, not a list of violations, and not medical advice.',
    '',
    '## Citing',
    '',
    `Every item has an id that never changes. Cite it with its edition: ${SITE_URL}/${voorbeeld}. That address always shows the same`,
    'text; without the edition an address shows whatever applies today. Say that it is a rendering, and name the place in',
    `the adopted text (\`plaats\`). Whether a citation still holds: ${SITE_URL}/api/citaat?adres=${voorbeeld}&taal=en`,
    '',
    '## Sections',
    '',
    ...AFDELINGEN.flatMap(sectie =>
      TALEN.map(taal =>
        regel(t[taal](`secties.${sectie}`), adresVan({ sectie }, taal), taal === 'nl' ? 'Dutch' : 'English'),
      ),
    ),
    '',
    '## Data',
    '',
    regel('How to use the data', adresVan({ sectie: 'over', subpagina: 'machines' }, 'en'), 'addresses and problems'),
    regel('One item', '/C-K8.json', 'put `.json` after any short address, with or without `@edition`'),
    ...bestanden.flatMap(versie => [
      regel(`Edition ${versie}`, uitgaveAdres(versie, 'en'), 'page with every file of this edition'),
      regel(`Edition ${versie} as JSON`, kaderAdres(versie), 'everything; add `?taal=en` for English'),
      ...EDITIETABELLEN.map(tabel =>
        regel(`Edition ${versie}: ${t.en(`secties.${tabel}`)}`, tabelAdres(tabel, versie, 'en'), 'CSV'),
      ),
    ]),
    regel('Search', '/api/zoeken?q=4000&taal=nl', 'JSON, best match first'),
    ...SCHEMANAMEN.map(naam => regel(naam, schemaAdres(naam), 'JSON Schema')),
    '',
  ].join('\n')
}
