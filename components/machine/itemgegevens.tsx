import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import { maakWerk } from '@/lib/gegevens/maak-jsonld'
import { JsonLd } from './jsonld'

/** Het onderdeel als gegevens in zijn pagina, vast aan de editie die erop staat. */
export function Itemgegevens({ item, editie, naslag }: { item: Onderdeel; editie: string; naslag: Naslag }) {
  const t = useTranslations('site')
  return <JsonLd gegevens={maakWerk(item, editie, `${t('naam')} ${t('ondertitel')}`, naslag)} />
}
