import type { useTranslations } from 'next-intl'
import type { Editiegroep, Moment } from '@/lib/domain/geschiedenis'
import { naamVan, slugVan, titelVan } from '@/lib/domain/id'
import type { Item } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import type { Editie } from '@/lib/domain/uitgave'
import { isBesloten, isInhoudelijk, type Wijziging } from '@/lib/domain/verloop'
import { adresVan, uitgaveAdres } from '@/lib/i18n/adres'
import { toonDatum } from '@/lib/i18n/datum'
import { type Feedvorm, feedAdres, type VasteFeed } from '@/lib/i18n/feed'
import { SITE_URL } from '@/lib/i18n/site'
import type { Bericht, Feed } from './feed'
import { kenmerk } from './kenmerk'

/**
 * Wat besloten is. Een voorstel staat in geen feed: wie een feed volgt, wil weten wat er verandert, en dat staat dan
 * nog niet vast. Het bericht komt op de dag van het besluit, en is dan nieuw.
 */
type Besluit = Wijziging & Required<Pick<Wijziging, 'besluit'>>

/** In welke taal en vorm, en met welke meldingen. */
export interface Feedopzet {
  taal: Taal
  vorm: Feedvorm
  t: ReturnType<typeof useTranslations<never>>
}

/** Nieuwste eerst; wat op dezelfde dag inging, houdt zijn volgorde. */
const opDag = (berichten: Bericht[]): Bericht[] =>
  berichten.toSorted((a, b) => b.bijgewerkt.localeCompare(a.bijgewerkt))

function omlijst(feed: string, titel: string, berichten: Bericht[], { taal, vorm, t }: Feedopzet): Feed {
  return {
    id: kenmerk(`feed/${feed}/${taal}`),
    taal,
    titel,
    beschrijving: t('wijzigingen.inleiding'),
    auteur: t('site.eigenaar'),
    pagina: SITE_URL + adresVan({ sectie: 'wijzigingen' }, taal),
    adres: SITE_URL + feedAdres(feed, vorm, taal),
    berichten: opDag(berichten),
  }
}

/** Wat er in één regel over een wijziging te zeggen is, in de taal van de feed. */
function samenvatting(wijziging: Besluit, versie: string | undefined, { taal, t }: Feedopzet): string {
  return t('wijzigingen.feedWijziging', {
    wijze: t(`evaluatie.wijzen.${wijziging.wijze}`),
    items: wijziging.items.join(', '),
    waar: versie ? t('wijzigingen.feedIn', { versie }) : t('wijzigingen.feedWacht'),
    door: wijziging.besluit.door,
    datum: toonDatum(wijziging.besluit.datum, taal),
  })
}

/** Wat een bericht over een wijziging altijd zegt, in welke feed het ook staat. */
const overWijziging = (wijziging: Besluit, editie: Pick<Editie, 'versie' | 'bevroren'> | undefined, o: Feedopzet) => ({
  url: SITE_URL + adresVan(wijziging.plek, o.taal),
  samenvatting: samenvatting(wijziging, editie?.versie, o),
  tekst: { inhoud: wijziging.tekst.plat, taal: wijziging.taal },
  sinds: wijziging.besluit.datum,
  bijgewerkt: editie?.bevroren ?? wijziging.besluit.datum,
  label: o.t(`evaluatie.wijzen.${wijziging.wijze}`),
})

const overEditie = ({ versie, bevroren, wijzigingen }: Editie, { taal, t }: Feedopzet): Bericht => ({
  id: kenmerk(`${versie}/${taal}`),
  titel: t('edities.editie', { versie }),
  url: SITE_URL + uitgaveAdres(versie, taal),
  samenvatting: t('wijzigingen.feedEditie', { versie, aantal: wijzigingen.length, ids: wijzigingen.join(', ') }),
  sinds: bevroren,
  bijgewerkt: bevroren,
})

/** De feed over het hele kader: een bericht per editie en per wijziging, of alleen wat de norm raakt. */
export function maakFeed(feed: VasteFeed, groepen: Editiegroep[], opzet: Feedopzet): Feed {
  const { taal, t } = opzet
  const hoort = ({ wijze }: Wijziging) => feed === 'alles' || isInhoudelijk(wijze)
  const berichten = groepen.flatMap(({ editie, wijzigingen }): Bericht[] => {
    const passend = wijzigingen.filter(isBesloten).filter(hoort)
    const isBegin = wijzigingen.length === 0
    return [
      ...(editie && (isBegin || passend.length > 0) ? [overEditie(editie, opzet)] : []),
      ...passend.map(wijziging => ({
        id: kenmerk(`${wijziging.id}/${taal}`),
        titel: `${wijziging.id}: ${wijziging.titel}`,
        ...overWijziging(wijziging, editie, opzet),
      })),
    ]
  })
  return omlijst(feed, t(`wijzigingen.feedtitel.${feed}`), berichten, opzet)
}

function overMoment(item: Item, moment: Moment, opzet: Feedopzet): Bericht[] {
  const { taal, t } = opzet
  const { wijze, wijziging, editie: versie, bevroren = '' } = moment
  const merk = versie ? t(`geschiedenis.in.${wijze}`, { versie }) : t(`geschiedenis.straks.${wijze}`)
  const gemeen = {
    id: kenmerk(`${item.id}/${wijziging?.id ?? versie}/${taal}`),
    titel: `${naamVan(item)}: ${merk}`,
  }
  if (wijziging && !isBesloten(wijziging)) return []
  if (wijziging) return [{ ...gemeen, ...overWijziging(wijziging, versie ? { versie, bevroren } : undefined, opzet) }]
  return [
    {
      ...gemeen,
      url: SITE_URL + adresVan(item.plek, taal, versie),
      samenvatting: t('geschiedenis.begin'),
      tekst: { inhoud: item.titel, taal: item.taal },
      sinds: bevroren,
      bijgewerkt: bevroren,
      label: t(`evaluatie.wijzen.${wijze}`),
    },
  ]
}

/** De feed over één onderdeel; zij blijft als het onderdeel vervalt. */
export function maakItemfeed(item: Item, momenten: readonly Moment[], opzet: Feedopzet): Feed {
  const naam = titelVan(item)
  const berichten = momenten.toReversed().flatMap(moment => overMoment(item, moment, opzet))
  return omlijst(slugVan(item.id), opzet.t('wijzigingen.feedtitel.onderdeel', { naam }), berichten, opzet)
}
