import { getRequestConfig } from 'next-intl/server'
import { BRONTAAL, TALEN } from '@/lib/domain/taal'

/** Levert next-intl de meldingen van de taal in het adres. */
export default getRequestConfig(async ({ requestLocale }) => {
  const gevraagd = await requestLocale
  const locale = TALEN.find(taal => taal === gevraagd) ?? BRONTAAL
  const { default: messages } = await import(`./${locale}.json`)
  return { locale, messages, timeZone: 'Europe/Amsterdam' }
})
