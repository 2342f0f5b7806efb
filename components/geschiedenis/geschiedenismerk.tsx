import { useTranslations } from 'next-intl'
import { merkmoment } from '@/lib/domain/geschiedenis'
import { isCode } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item } from '@/lib/domain/onderdeel'
import { merktekst } from './merktekst'

/** Naast het id: wat er het laatst mee gebeurde. Leidt naar de geschiedenis onderaan. Niets als er niets te zeggen is. */
export function Geschiedenismerk({ item, naslag }: { item: Item; naslag: Naslag }) {
  const t = useTranslations('geschiedenis')
  const moment = merkmoment(item.id, naslag.geschiedenis(item), naslag.uitgave ?? naslag.vandaag)
  if (!moment) return null
  const merk = merktekst(moment, t)
  return (
    <a
      href="#geschiedenis"
      className="geschiedenismerk"
      title={t('naar', { merk, id: isCode(item.id) ? item.id : item.titel })}
    >
      {merk}
    </a>
  )
}
