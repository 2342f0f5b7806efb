import type { MetadataRoute } from 'next'
import { IS_PROEFBOUW, SITE_URL } from '@/lib/i18n/site'

/** Alles mag gelezen worden. De werkversie hoort in geen index, maar dat zegt zij zelf: wie haar niet leest, weet het niet. */
export default function robots(): MetadataRoute.Robots {
  if (IS_PROEFBOUW) return { rules: { userAgent: '*', disallow: '/' } }
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${SITE_URL}/sitemap.xml` }
}
