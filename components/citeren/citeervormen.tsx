import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { titelVan } from '@/lib/domain/id'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import { kortAdres } from '@/lib/i18n/adres'
import { toonDatum } from '@/lib/i18n/datum'
import { SITE_URL } from '@/lib/i18n/site'
import { VERWIJSBESTANDEN, VERWIJSVORMEN, verwijsAdres } from '@/lib/i18n/verwijzing'
import type { Csl } from '@/lib/verwijzing/csl'
import { schrijfHtml, schrijfMarkdown } from '@/lib/verwijzing/koppeling'
import { STIJLEN, schrijfBestand, schrijfRegel } from '@/lib/verwijzing/schrijf'
import { Briefzin } from './briefzin'
import { Citeervak } from './citeervak'

interface Props {
  item: Onderdeel
  editie: string
  taal: Taal
  /** De dag van raadplegen, jjjj-mm-dd. */
  dag: string
  csl: Csl
}

function Groep({ id, kop, children }: { id: string; kop: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-5">
      <h2 id={id}>{kop}</h2>
      {children}
    </section>
  )
}

/** Elke vorm waarin een onderdeel te citeren is, per gebruik bij elkaar. */
export function Citeervormen({ item, editie, taal, dag, csl }: Props) {
  const t = useTranslations('citeren')
  const kort = kortAdres(item.id, editie)
  const koppeling = [t('koppeling', { titel: titelVan(item), editie }), SITE_URL + kort] as const
  return (
    <>
      <Groep id="brief" kop={t('brief')}>
        {(['lang', 'kort'] as const).map(vorm => (
          <Citeervak key={vorm} vorm={vorm}>
            <Briefzin item={item} editie={editie} taal={taal} vorm={vorm} datum={toonDatum(dag, taal)} />
          </Citeervak>
        ))}
        <Citeervak vorm="adres">
          <a href={kort}>
            {SITE_URL}
            {kort}
          </a>
        </Citeervak>
      </Groep>
      <Groep id="lijst" kop={t('lijst')}>
        {STIJLEN.map(stijl => (
          <Citeervak key={stijl} vorm={stijl}>
            {schrijfRegel(csl, stijl, taal)}
          </Citeervak>
        ))}
      </Groep>
      <Groep id="web" kop={t('web')}>
        <Citeervak vorm="markdown" code>
          {schrijfMarkdown(...koppeling)}
        </Citeervak>
        <Citeervak vorm="html" code>
          {schrijfHtml(...koppeling)}
        </Citeervak>
      </Groep>
      <Groep id="bestand" kop={t('bestand')}>
        <p className="wijs">{t('bestandUitleg')}</p>
        {VERWIJSVORMEN.map(vorm => (
          <Citeervak
            key={vorm}
            vorm={vorm}
            code
            ernaast={
              <a href={verwijsAdres(item.id, editie, vorm, taal)} className="py-0.5">
                {t('download', { bestand: `${item.id}@${editie}${VERWIJSBESTANDEN[vorm]}` })}
              </a>
            }
          >
            {schrijfBestand(csl, vorm)}
          </Citeervak>
        ))}
        <p className="wijs text-grijs">{t('dank')}</p>
      </Groep>
    </>
  )
}
