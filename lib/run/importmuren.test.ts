import { expect, it } from 'vitest'
import { importeert, lint } from './lintproef'

const CONTENTLAYER = 'Alleen lib/content leest contentlayer; vraag het daar.'
const DOMEIN = 'lib/domain staat onderaan en importeert niets van buiten.'
const I18N = 'Dit deel kent alleen lib/domain en: i18n, csp, feeds, citation, verwijzing, gegevens, document.'
const CONTENT = 'lib/content kent alleen lib/domain, lib/i18n, lib/search en lib/citation.'
const CHECKS = 'De controles lezen de bestanden zelf, vóór contentlayer.'
const EDITIES = 'lib/edities kent alleen lib/domain, lib/checks en het schema.'
const VOORSTEL = 'Een voorstel komt van de bestanden zelf: uit lib/content alleen het schema, mdx en nabij.'
const COMPONENT = 'Een component krijgt alles als eigenschap; vraag het in app.'
const TEKST = 'Deze component toont gecompileerde tekst en leest verder niets.'
const APP =
  'app vraagt alles aan lib/content/kader, naslag, edities, geschiedenis, vergelijk, citaat, verloop of zoeken.'
const ZOEKEN = 'lib/search draait ook in de browser en kent alleen lib/domain en lib/i18n.'

it.each([
  ['lib/domain/fout.ts', '@/lib/content/kader', DOMEIN],
  ['lib/domain/fout.ts', '../i18n/adres', DOMEIN],
  ['lib/domain/fout.ts', 'node:fs', DOMEIN],
  ['lib/domain/fout.ts', 'zod', DOMEIN],
  ['lib/i18n/fout.ts', '@/lib/content/kader', I18N],
  ['lib/i18n/fout.ts', 'contentlayer/generated', CONTENTLAYER],
  ['lib/csp/fout.ts', '@/components/layout/kop', I18N],
  ['lib/csp/fout.ts', '../checks/lees', I18N],
  ['lib/feeds/fout.ts', '@/lib/content/kader', I18N],
  ['lib/citation/fout.ts', '@/lib/content/citaat', I18N],
  ['lib/verwijzing/fout.ts', '@/lib/content/kader', I18N],
  ['lib/gegevens/fout.ts', '@/lib/content/kader', I18N],
  ['lib/gegevens/schema/fout.ts', '@/components/layout/kop', I18N],
  ['lib/document/fout.ts', '@/lib/content/tekststukken', I18N],
  ['lib/content/fout.ts', 'contentlayer/generated', CONTENTLAYER],
  ['lib/content/fout.ts', '@/components/layout/kop', CONTENT],
  ['lib/content/mdx/fout.ts', '../../checks/lees', CONTENT],
  ['lib/content/mdx/fout.ts', '../../../app/sitemap', CONTENT],
  ['lib/content/documenten.ts', '@/lib/checks/lees', 'lib/content kent alleen lib/domain.'],
  ['lib/checks/fout.ts', '@/lib/content/kader', CHECKS],
  ['lib/checks/fout.ts', '../content/maak-items', CHECKS],
  ['lib/checks/regels/fout.ts', '../../content/documenten', CHECKS],
  ['lib/checks/fout.ts', 'contentlayer/generated', CONTENTLAYER],
  ['lib/checks/fout.ts', '@/lib/edities/bevries', 'lib/edities vraagt de controles, niet andersom.'],
  ['lib/checks/editie/fout.ts', '../../edities/bevries', 'lib/edities vraagt de controles, niet andersom.'],
  ['lib/content/fout.ts', '@/lib/edities/bevries', CONTENT],
  ['lib/edities/fout.ts', '@/lib/content/kader', EDITIES],
  ['lib/edities/fout.ts', '../content/documenten', EDITIES],
  ['lib/edities/fout.ts', '@/app/pagina', EDITIES],
  ['lib/edities/fout.ts', '@/components/layout/kop', EDITIES],
  ['lib/edities/fout.ts', 'contentlayer/generated', CONTENTLAYER],
  ['lib/proposal/fout.ts', '@/lib/content/kader', VOORSTEL],
  ['lib/proposal/git/fout.ts', '../../content/documenten', VOORSTEL],
  ['lib/proposal/fout.ts', '@/components/layout/kop', VOORSTEL],
  ['lib/proposal/fout.ts', 'contentlayer/generated', CONTENTLAYER],
  ['lib/redactie/fout.ts', '@/app/pagina', VOORSTEL],
  ['components/fout.tsx', '@/lib/content/kader', COMPONENT],
  ['components/fout.tsx', '@/lib/edities/bevries', COMPONENT],
  ['components/vraag/fout.tsx', '../../lib/content/kader', COMPONENT],
  ['components/fout.tsx', '@/lib/checks/lees', COMPONENT],
  ['components/fout.tsx', '@/app/sitemap', COMPONENT],
  ['components/fout.tsx', 'contentlayer/generated', CONTENTLAYER],
  ['components/fout.tsx', '@contentlayer2/core/client', CONTENTLAYER],
  ['components/fout.tsx', '../.contentlayer/generated/index.mjs', CONTENTLAYER],
  ['components/mdx/tekst.tsx', '@/lib/content/kader', TEKST],
  ['app/fout.tsx', 'contentlayer/generated', CONTENTLAYER],
  ['app/[locale]/fout.tsx', '@/lib/content/documenten', APP],
  ['app/[locale]/fout.tsx', '../../lib/content/documenten', APP],
  ['app/fout.tsx', '@/lib/checks/lees', APP],
  ['app/fout.tsx', '@/lib/edities/bevries', APP],
  ['proxy.ts', '@/lib/content/maak-items', APP],
  ['lib/search/fout.ts', 'contentlayer/generated', CONTENTLAYER],
  ['lib/search/fout.ts', '@/lib/content/kader', ZOEKEN],
  ['lib/search/fout.ts', '../content/zoektabel', ZOEKEN],
  ['lib/search/fout.ts', '@/components/layout/kop', ZOEKEN],
  ['lib/search/fout.ts', '@/lib/checks/lees', ZOEKEN],
  ['lib/search/fout.ts', 'node:fs', ZOEKEN],
])('%s mag %s niet importeren', (bestand, uit, melding) => {
  expect(lint({ [bestand]: importeert(uit) })).toEqual([`${bestand}: ${melding}`])
})

it('ziet een import die pas later gebeurt, en een die meteen wordt doorgegeven', () => {
  const later = `export const haal = () => import('@/lib/content/kader')\n`
  const door = `export { getItem } from '@/lib/content/kader'\n`
  expect(lint({ 'components/later.tsx': later, 'components/door.tsx': door })).toEqual(
    expect.arrayContaining([`components/later.tsx: ${COMPONENT}`, `components/door.tsx: ${COMPONENT}`]),
  )
})

it('laat toe wat de goede kant op wijst', () => {
  expect(
    lint({
      'lib/domain/goed.ts': importeert('./soort'),
      'lib/i18n/goed.ts': importeert('@/lib/domain/taal'),
      'lib/content/goed.ts': importeert('@/lib/i18n/adres'),
      'lib/content/ook.ts': importeert('@/lib/search/zoek'),
      'lib/search/goed.ts': importeert('@/lib/domain/id'),
      'lib/proposal/goed.ts': importeert('@/lib/content/mdx/ontleed'),
      'lib/proposal/ook.ts': importeert('@/lib/content/nabij'),
      'lib/redactie/goed.ts': importeert('@/lib/content/schema/mappen'),
      'components/zoeken/goed.tsx': importeert('@/lib/search/browser'),
      'app/zoeken.tsx': importeert('@/lib/content/zoeken'),
      'app/dossier.tsx': importeert('@/lib/content/tekststukken'),
      'lib/content/documenten.ts': importeert('contentlayer/generated'),
      'lib/checks/goed.ts': importeert('@/lib/content/schema/mappen'),
      'lib/checks/editie/goed.ts': importeert('./lees'),
      'lib/edities/goed.ts': importeert('@/lib/checks/editie/lees'),
      'lib/edities/ook.ts': importeert('@/lib/content/schema/editie'),
      'lib/edities/en.ts': importeert('@/lib/domain/versie'),
      'components/goed.tsx': importeert('@/lib/domain/id'),
      'components/mdx/tekst.tsx': importeert('@contentlayer2/core/client'),
      'app/goed.tsx': importeert('@/lib/content/kader'),
      'proxy.ts': importeert('@/lib/i18n/route'),
    }),
  ).toEqual([])
})
