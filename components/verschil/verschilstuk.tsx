import { useTranslations } from 'next-intl'
import { Merk } from '@/components/ui/merk'
import { Besluitzin } from '@/components/wijziging/besluitzin'
import { isCode } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Redlineweergave, Verschil } from '@/lib/domain/redline'
import { adresVan } from '@/lib/i18n/adres'
import { Redline } from './redline'

interface Props {
  verschil: Verschil
  weergave: Redlineweergave
  /** De opzoekhulp van de uitgave waarin dit onderdeel staat. */
  naslag: Naslag
  kopniveau: 'h2' | 'h3'
}

/** Eén onderdeel in een vergelijking: wat ermee gebeurde, door welk besluit, en de redline. */
export function Verschilstuk({ verschil, weergave, naslag, kopniveau: Kop }: Props) {
  const t = useTranslations('verschil')
  const e = useTranslations('evaluatie')
  const { item, soort, blokken, wijzigingen } = verschil
  // Een gelijke titel staat er al als kop.
  const [titelblok = []] = blokken
  const onderTitel = titelblok.every(stuk => stuk.soort === 'gelijk') ? blokken.slice(1) : blokken
  return (
    <article className="rij border-t border-lijn py-6" data-letter={naslag.letter(item) ?? ''}>
      {isCode(item.id) ? <Merk item={item} naslag={naslag} los /> : <span />}
      <div>
        <Kop className="mb-2">
          <span lang={item.taal}>{item.titel}</span>
          <span className="wijs font-normal text-grijs"> · {t(`soorten.${soort}`)}</span>
        </Kop>
        {wijzigingen.map(wijziging => (
          <p key={wijziging.id} className="wijs mb-2">
            {e(`wijzen.${wijziging.wijze}`)} <a href={adresVan(wijziging.plek, naslag.taal)}>{wijziging.id}</a>:{' '}
            <span lang={wijziging.taal}>{wijziging.titel}</span>. <Besluitzin wijziging={wijziging} naslag={naslag} />
          </p>
        ))}
        <Redline blokken={onderTitel} weergave={weergave} lang={item.taal} taal={naslag.taal} />
      </div>
    </article>
  )
}
