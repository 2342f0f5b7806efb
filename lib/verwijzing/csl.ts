import type { useTranslations } from 'next-intl'
import { titelVan } from '@/lib/domain/id'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import type { Editie } from '@/lib/domain/uitgave'
import { kortAdres } from '@/lib/i18n/adres'
import { SITE_URL } from '@/lib/i18n/site'

/** Van wie het kader is, voluit: een literatuurlijst kort zelf niet af. */
const EIGENAREN = ['Landelijke Huisartsen Vereniging', 'Nederlands Huisartsen Genootschap']

/** Een verwijzing in de gegevens van de Citation Style Language; alle andere vormen komen hieruit. */
export type Csl = ReturnType<typeof maakCsl>

/** Met welke meldingen een verwijzing gemaakt wordt, en op welke dag (jjjj-mm-dd) er geraadpleegd is. */
export interface Verwijsopzet {
  dag: string
  t: ReturnType<typeof useTranslations<never>>
}

const datum = (dag: string) => ({ 'date-parts': [dag.split('-').map(Number)] })

/**
 * De verwijzing naar een onderdeel in een editie: een hoofdstuk in een boek, want zo noemen Vancouver en APA de titel
 * van het onderdeel, die van het kader en de editie. De datum is die van de editie; een andere is er niet.
 */
export const maakCsl = (item: Onderdeel, editie: Pick<Editie, 'versie' | 'bevroren'>, { dag, t }: Verwijsopzet) => ({
  // BibTeX kent in een sleutel geen `@`; één naam voor alle vormen.
  id: `duidingskader_${item.id}_${editie.versie}`.replace(/\W/g, '_'),
  'citation-key': `duidingskader_${item.id}_${editie.versie}`.replace(/\W/g, '_'),
  type: 'chapter',
  title: titelVan(item),
  author: EIGENAREN.map(literal => ({ literal })),
  'container-title': t('citeren.kader'),
  edition: t('citeren.uitgave', { editie: editie.versie }),
  publisher: t('site.eigenaar'),
  issued: datum(editie.bevroren),
  accessed: datum(dag),
  URL: SITE_URL + kortAdres(item.id, editie.versie),
  language: item.taal,
  note: t('citeren.noot', { plaats: item.plaats, dag }),
})
