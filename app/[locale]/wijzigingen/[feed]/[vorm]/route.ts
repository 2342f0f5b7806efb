import { getTranslations } from 'next-intl/server'
import { getEditiegroepen, getMomenten, getOoit } from '@/lib/content/geschiedenis'
import { TALEN } from '@/lib/domain/taal'
import { schrijfAtom } from '@/lib/feeds/atom'
import type { Feed } from '@/lib/feeds/feed'
import { schrijfJson } from '@/lib/feeds/json'
import { type Feedopzet, maakFeed, maakItemfeed } from '@/lib/feeds/maak'
import { FEEDVORMEN, type Feedvorm, isVasteFeed } from '@/lib/i18n/feed'

const VORM = {
  atom: { schrijf: schrijfAtom, type: 'application/atom+xml; charset=utf-8' },
  json: { schrijf: schrijfJson, type: 'application/feed+json; charset=utf-8' },
} as const satisfies Record<Feedvorm, { schrijf: (feed: Feed) => string; type: string }>

function vind(naam: string, opzet: Feedopzet): Feed | undefined {
  if (isVasteFeed(naam)) return maakFeed(naam, getEditiegroepen(opzet), opzet)
  const item = getOoit(naam, opzet)
  return item && maakItemfeed(item, getMomenten(item.id, opzet), opzet)
}

interface Props {
  params: Promise<{ locale: string; feed: string; vorm: string }>
}

/** Een feed, per verzoek gemaakt: een build hoeft niet te groeien met feeds die niemand leest. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale, feed: naam, vorm: gevraagd } = await params
  const taal = TALEN.find(bekend => bekend === locale)
  const vorm = FEEDVORMEN.find(bekend => bekend === gevraagd)
  const feed = taal && vorm && vind(naam, { taal, vorm, t: await getTranslations({ locale: taal }) })
  if (!feed) return new Response(null, { status: 404 })
  const { schrijf, type } = VORM[vorm]
  return new Response(schrijf(feed), { headers: { 'content-type': type, 'cache-control': 'public, max-age=3600' } })
}
