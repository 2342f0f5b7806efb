import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { KopieerKnop } from '@/components/onderdeel/kopieer-knop'
import { IS_PROEFBOUW } from '@/lib/i18n/site'

interface Props {
  vorm: 'lang' | 'kort' | 'adres' | 'vancouver' | 'apa' | 'markdown' | 'html' | 'bib' | 'ris' | 'csl'
  kopniveau?: 'h2' | 'h3'
  /** Tekst voor een programma, in een letter met vaste breedte. */
  code?: boolean
  /** Wat er naast de knop staat. */
  ernaast?: ReactNode
  children: ReactNode
}

/** Eén vorm om over te nemen: te lezen, te selecteren, en met JavaScript te kopiëren. In een proefbouw valt er niets over te nemen. */
export function Citeervak({ vorm, kopniveau: Kop = 'h3', code = false, ernaast, children }: Props) {
  const t = useTranslations('citeren')
  const p = useTranslations('proefbouw')
  const wat = t(`vormen.${vorm}`)
  const Vak = code ? 'pre' : 'p'
  const kop = <Kop className="kopje first-letter:uppercase">{wat}</Kop>
  if (IS_PROEFBOUW)
    return (
      <div className="wijs grid gap-2">
        {kop}
        <p>{p('nietCiteren')}</p>
      </div>
    )
  return (
    <div className="wijs grid gap-2">
      {kop}
      <Vak id={`citeer-${vorm}`} className="citeervak">
        {children}
      </Vak>
      <div className="geen-druk flex flex-wrap items-center gap-x-4 gap-y-2">
        <KopieerKnop van={`citeer-${vorm}`} label={t('kopieer', { wat })} gedaan={t('gekopieerd', { wat })} />
        {ernaast}
      </div>
    </div>
  )
}
