import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { cursief, schreef, schreefloos } from '@/app/lettertypen'
import { Conceptbalk } from '@/components/layout/conceptbalk'
import { getUitgaveVandaag } from '@/lib/content/edities'
import { TALEN, type Taal } from '@/lib/domain/taal'
import { opensearchAdres } from '@/lib/i18n/gegevens'
import { IS_PROEFBOUW, SITE_URL } from '@/lib/i18n/site'
import '@/app/globals.css'

export const dynamicParams = false
export const generateStaticParams = () => TALEN.map(locale => ({ locale }))

export const metadata: Metadata = {
  metadataBase: new URL(SITE_URL),
  ...(IS_PROEFBOUW && { robots: { index: false, follow: false } }),
}

interface Props {
  children: ReactNode
  params: Promise<{ locale: string }>
}

export default async function Wortel({ children, params }: Props) {
  const { locale } = await params
  const taal = locale as Taal
  setRequestLocale(taal)
  const t = await getTranslations({ locale: taal, namespace: 'site' })
  return (
    <html
      lang={locale}
      data-vandaag={getUitgaveVandaag()}
      className={`${schreef.variable} ${cursief.variable} ${schreefloos.variable}`}
    >
      <body>
        {/* React zet dit in de kop van de pagina. */}
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={opensearchAdres(taal)}
          title={t('zoekmachine')}
        />
        {IS_PROEFBOUW && <Conceptbalk />}
        {children}
      </body>
    </html>
  )
}
