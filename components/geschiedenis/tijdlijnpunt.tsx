import { useTranslations } from 'next-intl'
import { Tekst } from '@/components/mdx/tekst'
import { Wijzigingfeiten } from '@/components/wijziging/wijzigingfeiten'
import type { Moment } from '@/lib/domain/geschiedenis'
import type { Naslag } from '@/lib/domain/naslag'
import type { Plek } from '@/lib/domain/plek'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import type { Wijziging } from '@/lib/domain/verloop'
import { adresVan, uitgaveAdres, verschilAdres } from '@/lib/i18n/adres'
import { toonDatum } from '@/lib/i18n/datum'
import { merktekst } from './merktekst'

interface Props {
  moment: Moment
  id: string
  plek: Plek | undefined
  naslag: Naslag
  /** Of hierna niets meer veranderde. */
  laatste: boolean
}

interface Waaromprops {
  wijziging: Wijziging
  moment: Moment
  naslag: Naslag
  /** Van welk onderdeel dit de geschiedenis is. */
  bij: string
}

/** Wat er veranderde, waarom, en wie dat besloot. */
function Waarom({ wijziging, moment, naslag, bij }: Waaromprops) {
  const v = useTranslations('verschil')
  const { taal } = naslag
  const van = moment.vorige
  return (
    <>
      <p>
        <a className="merk" href={adresVan(wijziging.plek, taal)}>
          {wijziging.id}
        </a>{' '}
        <span lang={wijziging.taal}>{wijziging.titel}</span>
      </p>
      <Tekst item={wijziging} naslag={naslag} />
      <Wijzigingfeiten wijziging={wijziging} naslag={naslag} bij={bij} />
      {van && (
        <p className="flex flex-wrap gap-x-4">
          {moment.ids.map(id => (
            <a
              key={id}
              href={verschilAdres({ id, van, naar: moment.editie ?? WERKVERSIE }, taal)}
              className="inline-block py-0.5"
            >
              {v('bekijk')}
              {moment.ids.length > 1 && ` (${id})`}
            </a>
          ))}
        </p>
      )}
    </>
  )
}

/** Eén moment: met welke editie, wat er gebeurde, en waarom. */
export function Tijdlijnpunt({ moment, id, plek, naslag, laatste }: Props) {
  const t = useTranslations('geschiedenis')
  const w = useTranslations('wijzigingen')
  const e = useTranslations('edities')
  const { editie, bevroren, wijze, wijziging, ids } = moment
  const eigen = ids.includes(id)
  const andere = ids.filter(ander => ander !== id)
  // Wat in die editie verviel, staat er niet in; dan leidt de koppeling naar de editie zelf.
  const inEditie = eigen && plek && wijze !== 'vervallen'
  return (
    <li>
      <p className="font-semibold">
        {!eigen && `${t('bij', { ids: andere.join(', ') })} `}
        <span className={eigen ? 'inline-block first-letter:uppercase' : undefined}>{merktekst(moment, t)}</span>
      </p>
      {editie && bevroren ? (
        <p className="text-grijs">
          {toonDatum(bevroren, naslag.taal)} ·{' '}
          <a href={inEditie ? adresVan(plek, naslag.taal, editie) : uitgaveAdres(editie, naslag.taal)}>
            {inEditie ? t('tekstToen', { versie: editie }) : e('editie', { versie: editie })}
          </a>
        </p>
      ) : (
        <p className="text-grijs">{w('wachtUitleg')}</p>
      )}
      {wijziging ? (
        <Waarom wijziging={wijziging} moment={moment} naslag={naslag} bij={id} />
      ) : (
        <p>
          {t('begin')} {laatste && t('gelijk')}
        </p>
      )}
    </li>
  )
}
