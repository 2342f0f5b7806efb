import { useTranslations } from 'next-intl'
import { Merk } from '@/components/ui/merk'
import { isCode } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Redlineweergave, Verschil } from '@/lib/domain/redline'
import { adresVan } from '@/lib/i18n/adres'
import { toonDatum } from '@/lib/i18n/datum'
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
        {wijzigingen.map(({ id, plek, wijze, titel, besluit, taal }) => (
          <p key={id} className="wijs mb-2">
            {e(`wijzen.${wijze}`)} <a href={adresVan(plek, naslag.taal)}>{id}</a>: <span lang={taal}>{titel}</span>.{' '}
            <span lang={taal}>{e('besloten', { ...besluit, datum: toonDatum(besluit.datum, naslag.taal) })}</span>
          </p>
        ))}
        <Redline blokken={onderTitel} weergave={weergave} lang={item.taal} />
      </div>
    </article>
  )
}
