import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import berichten from '@/lib/i18n/nl.json'

/** Voor tests: de HTML van een component, met de Nederlandse meldingen. */
export const toonHtml = (component: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={berichten} timeZone="Europe/Amsterdam">
      {component}
    </NextIntlClientProvider>,
  )
