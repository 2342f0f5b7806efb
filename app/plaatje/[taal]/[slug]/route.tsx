import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import { getTranslations } from 'next-intl/server'
import { getPlaatjeitems, uitgaveOpPlaatje } from '@/app/plaatjes'
import { PLAATJEMAAT, Plaatje } from '@/components/plaatje/plaatje'
import { getItem, getKernwaardeVan } from '@/lib/content/kader'
import { isCode } from '@/lib/domain/id'
import { BRONTAAL, TALEN, type Taal } from '@/lib/domain/taal'
import { ALGEMEEN_PLAATJE } from '@/lib/i18n/machine'

/** Bij de build gemaakt, alleen voor wat vandaag een eigen pagina heeft: zo groeit een build niet met edities. */
export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  TALEN.flatMap(taal =>
    [ALGEMEEN_PLAATJE, ...getPlaatjeitems({ taal: BRONTAAL }).map(({ plek }) => plek.slug)].map(slug => ({
      taal,
      slug,
    })),
  )

/** De letters van de site, in een vorm die het plaatje kan lezen; lib/run/lettertypen.mjs maakt ze. */
async function leesLetters() {
  const lees = (naam: string) => readFile(join(process.cwd(), 'app/lettertypen', `plaatje-${naam}.ttf`))
  return [
    { name: 'tekst', data: await lees('schreef') },
    { name: 'wijs', data: await lees('schreefloos') },
  ]
}

/** `GET /plaatje/nl/c-k8.png`. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ taal: string; slug: string }> },
): Promise<Response> {
  const { taal: locale, slug } = await params
  const taal = locale as Taal
  const t = await getTranslations({ locale: taal })
  const item = slug === ALGEMEEN_PLAATJE ? undefined : getItem(slug, { taal })
  const kernwaarde = item && getKernwaardeVan(item, { taal })
  const plaatje = item ? (
    <Plaatje
      merk={isCode(item.id) ? item.id : (kernwaarde?.letter ?? '')}
      titel={item.titel}
      letter={kernwaarde?.letter}
      links={`${t('site.naam')} · ${uitgaveOpPlaatje(t)}`}
      rechts={t('edities.weergave')}
    />
  ) : (
    <Plaatje
      titel={t('site.naam')}
      ondertitel={t('site.ondertitel')}
      links={t('site.eigenaar')}
      rechts={t('edities.weergave')}
    />
  )
  return new ImageResponse(plaatje, { ...PLAATJEMAAT, fonts: await leesLetters() })
}
