import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Taal } from '@/lib/domain/taal'
import en from '@/lib/i18n/en.json'
import nl from '@/lib/i18n/nl.json'

const BERICHTEN = { nl, en } as const satisfies Record<Taal, object>

/** Voor tests: de HTML van een component, met de meldingen van een taal. */
export const toonHtml = (component: ReactNode, taal: Taal = 'nl'): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={taal} messages={BERICHTEN[taal]} timeZone="Europe/Amsterdam">
      {component}
    </NextIntlClientProvider>,
  )
