import { useTranslations } from 'next-intl'
import { Redline } from '@/components/verschil/redline'
import type { Itemredline } from '@/lib/domain/herziening'
import { isCode } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import { BRONTAAL } from '@/lib/domain/taal'

interface Props {
  items: Itemredline[]
  naslag: Naslag
  kopniveau: 'h3' | 'h4'
}

/** Per onderdeel wat er woord voor woord verandert. */
export function Itemredlines({ items, naslag, kopniveau: Kop }: Props) {
  const t = useTranslations('tafel')
  const v = useTranslations('verschil')
  const { taal } = naslag
  return items.map(({ id, titel, verschil, blokken, blokkenEngels, engels }) => {
    const item = naslag.vind(id)
    return (
      <section key={id} data-letter={item && (naslag.letter(item) ?? '')} className="voorstelredline grid gap-3">
        <Kop className="wijs">
          {isCode(id) && <span className="merk">{id} </span>}
          <bdi lang={BRONTAAL}>{titel}</bdi>
          <span className="font-normal text-grijs"> · {v(`soorten.${verschil}`)}</span>
        </Kop>
        <Redline blokken={blokken} weergave="redline" lang={BRONTAAL} taal={taal} />
        {blokkenEngels && (
          <>
            <p className="kopje">{t('engels')}</p>
            <Redline blokken={blokkenEngels} weergave="redline" lang="en" taal={taal} />
          </>
        )}
        {engels === 'achter' && <p className="wijs">{t('engelsAchter')}</p>}
      </section>
    )
  })
}
