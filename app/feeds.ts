import type { getTranslations } from 'next-intl/server'
import { isCode, slugVan } from '@/lib/domain/id'
import type { Item } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import { type Feedvorm, feedAdres } from '@/lib/i18n/feed'

/** De meldingen zoals een pagina ze op de server krijgt. */
export type Vertaler = Awaited<ReturnType<typeof getTranslations<never>>>

/** Een feed die een browser of feedlezer op een pagina kan vinden. */
export interface Feedverwijzing {
  feed: string
  titel: string
}

/** De feeds van een pagina, in de vorm die Next in de kop zet. */
export function feedtypes(feeds: Feedverwijzing[], taal: Taal) {
  const verwijs = (vorm: Feedvorm) =>
    feeds.map(({ feed, titel }) => ({ url: feedAdres(feed, vorm, taal), title: titel }))
  return feeds.length === 0
    ? undefined
    : { 'application/atom+xml': verwijs('atom'), 'application/feed+json': verwijs('json') }
}

/** De feed van één onderdeel. */
export const itemfeed = (t: Vertaler, { id, titel }: Pick<Item, 'id' | 'titel'>): Feedverwijzing[] => [
  { feed: slugVan(id), titel: t('wijzigingen.feedtitel.onderdeel', { naam: isCode(id) ? `${id} ${titel}` : titel }) },
]
