import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { KopieerKnop } from '@/components/onderdeel/kopieer-knop'

interface Props {
  vorm: 'lang' | 'kort' | 'adres' | 'vancouver' | 'apa' | 'markdown' | 'html' | 'bib' | 'ris' | 'csl'
  kopniveau?: 'h2' | 'h3'
  /** Tekst voor een programma, in een letter met vaste breedte. */
  code?: boolean
  /** Wat er naast de knop staat. */
  ernaast?: ReactNode
  children: ReactNode
}

/** Eén vorm om over te nemen: te lezen, te selecteren, en met JavaScript te kopiëren. */
export function Citeervak({ vorm, kopniveau: Kop = 'h3', code = false, ernaast, children }: Props) {
  const t = useTranslations('citeren')
  const wat = t(`vormen.${vorm}`)
  const Vak = code ? 'pre' : 'p'
  return (
    <div className="wijs grid gap-2">
      <Kop className="kopje first-letter:uppercase">{wat}</Kop>
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
