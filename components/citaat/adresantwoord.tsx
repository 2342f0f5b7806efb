import { useTranslations } from 'next-intl'
import { Grafsteentekst } from '@/components/editie/grafsteentekst'
import { Redline } from '@/components/verschil/redline'
import type { Citaatantwoord, Misser } from '@/lib/domain/citaat'
import type { Redlineblok } from '@/lib/domain/redline'
import type { Taal } from '@/lib/domain/taal'
import type { Grafsteen } from '@/lib/domain/uitgave'
import { adresVan } from '@/lib/i18n/adres'
import { Citaatuitslag } from './citaatuitslag'
import { misserTekst } from './misser'
import { Plaatskop } from './plaatskop'
import type { Missertekst, Uitslagteksten } from './teksten'

interface Props {
  uitkomst:
    | { soort: 'antwoord'; antwoord: Citaatantwoord; blokken: Redlineblok[] }
    | { soort: 'los'; los: Pick<Citaatantwoord, 'id' | 'titel' | 'taal' | 'plek'> }
    | { soort: 'misser'; misser: Misser; grafsteen: Grafsteen | undefined }
    | { soort: 'fout'; fout: 'leeg' | 'lang' | 'tekens' | 'geen' }
  taal: Taal
  teksten: { uitslag: Uitslagteksten; missers: Missertekst }
}

/** Het antwoord op een ingestuurd adres: wat ervan geworden is met de redline, of waarom het er niet is. */
export function Adresantwoord({ uitkomst, taal, teksten }: Props) {
  const t = useTranslations('citaat')
  switch (uitkomst.soort) {
    case 'antwoord': {
      const { antwoord, blokken } = uitkomst
      return (
        <Citaatuitslag antwoord={antwoord} taal={taal} teksten={teksten.uitslag}>
          {blokken.length > 0 && <Redline blokken={blokken} weergave="redline" lang={antwoord.taal} />}
        </Citaatuitslag>
      )
    }
    case 'los':
      return (
        <article className="grid gap-3 border-l-4 border-inkt bg-blad px-4 py-3">
          <Plaatskop {...uitkomst.los} href={adresVan(uitkomst.los.plek, taal)} />
          <p>{t('los')}</p>
        </article>
      )
    case 'misser':
      return (
        <p>
          <strong>{misserTekst(uitkomst.misser, teksten.missers)}</strong>{' '}
          {uitkomst.grafsteen && <Grafsteentekst steen={uitkomst.grafsteen} />}
        </p>
      )
    case 'fout':
      return <p className="font-semibold">{t(`fouten.${uitkomst.fout}`)}</p>
  }
}
