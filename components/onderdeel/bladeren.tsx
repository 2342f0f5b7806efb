import { useTranslations } from 'next-intl'
import { isCode } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item } from '@/lib/domain/onderdeel'

interface Props {
  /** Alle items van deze soort, in leesvolgorde. */
  reeks: Item[]
  item: Item
  naslag: Naslag
}

/** Naar het vorige en het volgende item van dezelfde soort. */
export function Bladeren({ reeks, item, naslag }: Props) {
  const t = useTranslations('item')
  const plaats = reeks.findIndex(({ id }) => id === item.id)
  const stap = (ander: Item | undefined, richting: 'vorige' | 'volgende') =>
    ander && (
      <a href={naslag.adres(ander)} rel={richting === 'vorige' ? 'prev' : 'next'} className="block py-1 no-underline">
        <span className="block text-grijs">{t(richting)}</span>
        {isCode(ander.id) && (
          <>
            <span className="merk" data-letter={naslag.letter(ander) ?? ''}>
              {ander.id}
            </span>{' '}
          </>
        )}
        <span lang={ander.taal} className="underline">
          {ander.titel}
        </span>
      </a>
    )
  return (
    <nav aria-label={t('bladeren')} className="wijs geen-druk grid grid-cols-2 gap-6 border-t border-lijn pt-4">
      <div>{stap(reeks[plaats - 1], 'vorige')}</div>
      <div className="text-right">{stap(reeks[plaats + 1], 'volgende')}</div>
    </nav>
  )
}
