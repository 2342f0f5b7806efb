import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Naslag } from '@/lib/domain/naslag'
import { BRONTAAL } from '@/lib/domain/taal'
import type { Voorstel } from '@/lib/domain/voorstel'
import { toonDatum } from '@/lib/i18n/datum'
import { Alineas } from './alineas'
import { Onderdeelkoppeling } from './onderdeelkoppeling'

/** Waar een voorstel over gaat, van wie het is en hoe het ermee staat. Namen en redenen zijn van een onbekende. */
export function Voorstelfeiten({ voorstel, naslag }: { voorstel: Voorstel; naslag: Naslag }) {
  const t = useTranslations('tafel')
  const e = useTranslations('evaluatie')
  const { id, soort, wijze, criterium, indiener, datum, stand, onderweg, besluit } = voorstel
  const feiten: [naam: string, waarde: ReactNode][] = [
    [t('gaatOver'), <Onderdeelkoppeling key="id" id={id} naslag={naslag} />],
    [t('soort'), t(`soorten.${soort}`)],
    [t('wijze'), e(`wijzen.${wijze}`)],
    [t('criterium'), criterium && e(`criteria.${criterium}`)],
    [
      t('door'),
      <span key="door">
        <bdi>{indiener.naam}</bdi>
        {indiener.organisatie && ', '}
        {indiener.organisatie && <bdi>{indiener.organisatie}</bdi>}
      </span>,
    ],
    [t('ingediend'), toonDatum(datum, naslag.taal)],
    [
      t('status'),
      <span key="status">
        <strong>{t(`standen.${stand}`)}</strong>
        {onderweg && ` (${t('onderweg')})`}
      </span>,
    ],
    [
      t('besluit'),
      besluit && (
        <div key="besluit" className="grid gap-1">
          <span>
            <bdi>{besluit.door}</bdi>, {toonDatum(besluit.datum, naslag.taal)}
          </span>
          {besluit.reden && <Alineas tekst={besluit.reden} lang={BRONTAAL} />}
        </div>
      ),
    ],
  ]
  return (
    <dl className="feiten">
      {feiten
        .filter(([, waarde]) => waarde)
        .flatMap(([naam, waarde]) => [<dt key={naam}>{naam}</dt>, <dd key={`${naam}-waarde`}>{waarde}</dd>])}
    </dl>
  )
}
