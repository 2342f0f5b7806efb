import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { Leesstuk } from '@/components/lezen/leesstuk'
import { Merkenregel } from './merkenregel'

type Props = ComponentProps<typeof Leesstuk> & Pick<ComponentProps<typeof Merkenregel>, 'items'>

/** Eén onderdeel in het bestand: de tekst, en wat op de website in de marge van zijn blad staat. */
export function Stuk({ items, ...leesstuk }: Props) {
  return (
    <div>
      <Leesstuk {...leesstuk} />
      <Merkenregel kop={useTranslations('item')('zieOok')} items={items} naslag={leesstuk.naslag} />
    </div>
  )
}
