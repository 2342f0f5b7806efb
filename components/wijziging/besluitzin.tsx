import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import { indienerVan, type Wijziging } from '@/lib/domain/verloop'
import { toonDatum } from '@/lib/i18n/datum'

interface Props {
  wijziging: Pick<Wijziging, 'besluit' | 'voorstel'>
  naslag: Naslag
}

/** Wie een wijziging besloot en wanneer; of wie haar voorstelt, zolang er niet is besloten. */
export function Besluitzin({ wijziging: { besluit, voorstel }, naslag }: Props) {
  const e = useTranslations('evaluatie')
  const t = useTranslations('onbesloten')
  const datum = (dag: string) => toonDatum(dag, naslag.taal)
  if (besluit) return e('besloten', { door: besluit.door, datum: datum(besluit.datum) })
  if (!voorstel) return t('kort')
  return t('voorgesteld', { door: indienerVan(voorstel), datum: datum(voorstel.datum) })
}
