import { getTranslations } from 'next-intl/server'
import { getEdities } from '@/lib/content/edities'
import { schrijfLlms } from '@/lib/gegevens/llms'

/** Bij de build gemaakt. */
export const dynamic = 'force-static'

/** Wat een taalmodel van dit portaal moet weten (llmstxt.org). In het Engels, met de Nederlandse namen erbij. */
export async function GET(): Promise<Response> {
  const [nl, en] = [await getTranslations({ locale: 'nl' }), await getTranslations({ locale: 'en' })]
  const tekst = schrijfLlms(
    getEdities().map(({ versie }) => versie),
    { nl, en },
  )
  return new Response(tekst, { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
}
