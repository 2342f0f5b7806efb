import { useTranslations } from 'next-intl'
import type { Itemredline } from '@/lib/domain/herziening'
import { isCode } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import { BRONTAAL } from '@/lib/domain/taal'
import type { Voorstel } from '@/lib/domain/voorstel'
import { voorstelAdres } from '@/lib/i18n/tafel'
import { Itemredlines } from './itemredlines'
import { Voorstelfeiten } from './voorstelfeiten'

interface Props {
  voorstel: Voorstel
  /** Ontbreekt als de tekst nu niet te vergelijken is. */
  redline: Itemredline | undefined
  naslag: Naslag
}

/** Eén voorstel in de lijst, met de redline erbij om uit te klappen. */
export function Voorstelstuk({ voorstel, redline, naslag }: Props) {
  const t = useTranslations('tafel')
  const { naam, id, titel } = voorstel
  const item = naslag.vind(id)
  return (
    <article
      aria-labelledby={naam}
      data-letter={item && (naslag.letter(item) ?? '')}
      className="leesstuk border-t border-lijn pt-4"
    >
      {isCode(id) ? <span className="merk">{id}</span> : <span />}
      <div className="grid gap-3">
        <h3 id={naam}>
          <a href={voorstelAdres(naam, naslag.taal)} className="text-inkt">
            <bdi lang={BRONTAAL}>{titel}</bdi>
          </a>
        </h3>
        <Voorstelfeiten voorstel={voorstel} naslag={naslag} />
        {redline && (
          <details>
            <summary className="wijs cursor-pointer py-1 font-semibold">{t('toon')}</summary>
            <div className="pt-2">
              <Itemredlines items={[redline]} naslag={naslag} kopniveau="h4" />
            </div>
          </details>
        )}
      </div>
    </article>
  )
}
