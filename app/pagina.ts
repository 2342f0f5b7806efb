import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { type Feedverwijzing, feedtypes, type Vertaler } from '@/app/feeds'
import { maakOpenGraph } from '@/app/plaatjes'
import { getKernwaarden, type Keuze } from '@/lib/content/kader'
import { maakNaslag } from '@/lib/content/naslag'
import type { Plek, Sectie } from '@/lib/domain/plek'
import { TALEN, type Taal } from '@/lib/domain/taal'
import type { Uitgave } from '@/lib/domain/uitgave'
import { adresVan, thuis } from '@/lib/i18n/adres'

export interface TaalProps {
  params: Promise<{ locale: string }>
}

export interface ItemProps {
  params: Promise<{ locale: string; id: string }>
}

/** Wat een blad van één item krijgt: welk item, en de opzet van de pagina. */
export interface BladProps {
  id: string
  opzet: Awaited<ReturnType<typeof begin>>
}

/** Wat elke pagina eerst doet: de taal vastzetten en klaarzetten wat het raam nodig heeft. */
export async function begin(params: Promise<{ locale: string }>, uitgave?: Uitgave) {
  const taal = (await params).locale as Taal
  setRequestLocale(taal)
  const keuze: Keuze = { taal, uitgave }
  return {
    taal,
    keuze,
    naslag: maakNaslag(keuze),
    // De duimindex wijst altijd naar vandaag.
    kernwaarden: getKernwaarden({ taal }),
    t: await getTranslations({ locale: taal }),
  }
}

/** Titel, beschrijving en de adressen in beide talen. */
export async function maakMetadata(
  params: Promise<{ locale: string }>,
  plek: Plek | undefined,
  tekst: (t: Vertaler, keuze: Keuze) => { titel?: string; beschrijving?: string; feeds?: Feedverwijzing[] },
): Promise<Metadata> {
  const taal = (await params).locale as Taal
  const t = await getTranslations({ locale: taal })
  const { titel, beschrijving = t('site.beschrijving'), feeds = [] } = tekst(t, { taal })
  const adres = (in_: Taal) => (plek ? adresVan({ ...plek, anker: undefined }, in_) : thuis(in_))
  const site = `${t('site.naam')} ${t('site.ondertitel')}`
  return {
    title: titel ? `${titel} · ${t('site.naam')}` : site,
    description: beschrijving,
    alternates: {
      canonical: adres(taal),
      languages: Object.fromEntries(TALEN.map(ander => [ander, adres(ander)])),
      types: feedtypes(feeds, taal),
    },
    openGraph: maakOpenGraph({ taal, titel: titel ?? site, beschrijving, slug: plek?.slug }, t),
  }
}

/** De metadata van een overzichtspagina: haar naam en niets bijzonders. */
export const sectieMetadata =
  (sectie: Sectie) =>
  ({ params }: TaalProps) =>
    maakMetadata(params, { sectie }, t => ({ titel: t(`secties.${sectie}`) }))
