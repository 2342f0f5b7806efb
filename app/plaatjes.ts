import type { Metadata } from 'next'
import type { Vertaler } from '@/app/feeds'
import { PLAATJEMAAT } from '@/components/plaatje/plaatje'
import { getUitgaveVandaag } from '@/lib/content/edities'
import { getItem, getOnderdelen, type Keuze } from '@/lib/content/kader'
import { titelVan } from '@/lib/domain/id'
import { isOnderdeel, type Onderdeel } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { plaatjeAdres } from '@/lib/i18n/machine'

const OG_TAAL = { nl: 'nl_NL', en: 'en_GB' } as const satisfies Record<Taal, string>

/** Hoe de uitgave heet die op de plaatjes staat. */
export function uitgaveOpPlaatje(t: Vertaler): string {
  const vandaag = getUitgaveVandaag()
  return vandaag === WERKVERSIE ? t('edities.werkversie') : t('edities.editie', { versie: vandaag })
}

/** Wat een eigen plaatje heeft: onderdelen van het kader met een eigen pagina. */
export const getPlaatjeitems = (keuze: Keuze): Onderdeel[] =>
  getOnderdelen(keuze).filter(({ plek }) => plek.slug !== undefined && plek.anker === undefined)

interface Deelbaar {
  taal: Taal
  titel: string
  beschrijving: string
  /** Het item van de pagina, als zij er een heeft. */
  slug?: string
  uitgave?: Uitgave
}

/** Wat een gedeelde koppeling laat zien. Het plaatje noemt de editie van vandaag, dus een andere editie krijgt het algemene. */
export function maakOpenGraph({ taal, titel, beschrijving, slug, uitgave }: Deelbaar, t: Vertaler) {
  const kader = `${t('site.naam')} ${t('site.ondertitel')}`
  const vandaag = uitgave === undefined || uitgave === getUitgaveVandaag()
  const item = slug && vandaag ? getItem(slug, { taal }) : undefined
  const plaatje = isOnderdeel(item)
    ? {
        url: plaatjeAdres(taal, slug),
        alt: t('machines.plaatje', { naam: titelVan(item), kader, editie: uitgaveOpPlaatje(t) }),
      }
    : { url: plaatjeAdres(taal), alt: t('machines.plaatjeAlgemeen', { kader, eigenaar: t('site.eigenaar') }) }
  return {
    title: titel,
    description: beschrijving,
    siteName: kader,
    locale: OG_TAAL[taal],
    type: slug ? 'article' : 'website',
    images: [{ ...plaatje, ...PLAATJEMAAT, type: 'image/png' }],
  } satisfies Metadata['openGraph']
}
