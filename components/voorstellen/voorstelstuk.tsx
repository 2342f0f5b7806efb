import { useTranslations } from 'next-intl'
import type { Itemredline } from '@/lib/domain/herziening'
import { isCode } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import { BRONTAAL } from '@/lib/domain/taal'
import type { Voorstel } from '@/lib/domain/voorstel'
import { tafelstukAdres } from '@/lib/i18n/tafel'
import { Itemredlines } from './itemredlines'
import { Voorstelfeiten } from './voorstelfeiten'

interface Props {
  voorstel: Voorstel
  /** Ontbreekt als zij er niet op tijd is, of als het onderdeel zelf niet verandert. */
  redline: Itemredline | undefined
  naslag: Naslag
}

/** Eén voorstel in de lijst, met de redline erbij om uit te klappen. */
export function Voorstelstuk({ voorstel, redline, naslag }: Props) {
  const t = useTranslations('tafel')
  const { naam, id, titel } = voorstel
  const adres = tafelstukAdres(naam, naslag.taal)
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
          <a href={adres} className="text-inkt">
            <bdi lang={BRONTAAL}>{titel}</bdi>
          </a>
        </h3>
        <Voorstelfeiten voorstel={voorstel} naslag={naslag} />
        {redline ? (
          <details>
            <summary className="wijs cursor-pointer py-1 font-semibold">{t('toon')}</summary>
            <div className="pt-2">
              <Itemredlines items={[redline]} naslag={naslag} kopniveau="h4" />
            </div>
          </details>
        ) : (
          <p className="wijs">
            <a href={adres}>{t('bekijk')}</a>
          </p>
        )}
      </div>
    </article>
  )
}
