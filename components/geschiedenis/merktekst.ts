import type { useTranslations } from 'next-intl'
import type { Moment } from '@/lib/domain/geschiedenis'

/** Een moment in een paar woorden, zoals `aangescherpt in 2.0.0`. */
export const merktekst = (
  { wijze, editie }: Pick<Moment, 'wijze' | 'editie'>,
  t: ReturnType<typeof useTranslations<'geschiedenis'>>,
): string => (editie ? t(`in.${wijze}`, { versie: editie }) : t(`straks.${wijze}`))
