import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { isCode } from '@/lib/domain/id'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import { BRONTAAL, type Taal } from '@/lib/domain/taal'
import { kortAdres } from '@/lib/i18n/adres'
import { SITE_URL } from '@/lib/i18n/site'

interface Props {
  item: Onderdeel
  editie: string
  taal: Taal
  vorm: 'lang' | 'kort'
  /** De dag van raadplegen, al leesbaar. */
  datum: ReactNode
}

/** Een zin voor in een brief: wat, van wie, welke editie, dat het een weergave is, waar het echt staat, en wanneer gelezen. */
export function Briefzin({ item, editie, taal, vorm, datum }: Props) {
  const t = useTranslations('citeren')
  const anders = (tekst: string, van: Taal) => (van === taal ? tekst : <span lang={van}>{tekst}</span>)
  const titel = <>‘{anders(item.titel, item.taal)}’</>
  const code = isCode(item.id) && item.id
  return t.rich(`zin.${vorm}`, {
    soort: t(`soorten.${item.soort}`),
    naam: () => (
      <>
        {code}
        {code && vorm === 'lang' && ' '}
        {(!code || vorm === 'lang') && titel}
      </>
    ),
    kader: () => anders(t('kader'), BRONTAAL),
    plaats: () => anders(item.plaats, BRONTAAL),
    datum: () => datum,
    editie,
    adres: SITE_URL + kortAdres(item.id, editie),
  })
}
