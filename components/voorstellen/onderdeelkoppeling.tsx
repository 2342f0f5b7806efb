import { useTranslations } from 'next-intl'
import { isCode } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import { BRONTAAL } from '@/lib/domain/taal'

interface Props {
  id: string
  /** Hoe het heet als het in het kader (nog) niet staat. */
  titel?: string
  naslag: Naslag
}

/** Een onderdeel met zijn id en titel; een koppeling als het er is, anders alleen hoe het heet. */
export function Onderdeelkoppeling({ id, titel, naslag }: Props) {
  const t = useTranslations('tafel')
  const item = naslag.vind(id)
  const merk = isCode(id) && (
    <span className="merk" data-letter={item && (naslag.letter(item) ?? '')}>
      {id}
    </span>
  )
  if (item)
    return (
      <a href={naslag.adres(item)}>
        {merk} <span lang={item.taal}>{item.titel}</span>
      </a>
    )
  return (
    <span>
      {merk || id} {titel && <bdi lang={BRONTAAL}>{titel}</bdi>}
      {naslag.grafsteen(id) && ` (${t('vervallen')})`}
    </span>
  )
}
