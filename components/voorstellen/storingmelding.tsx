import { useTranslations } from 'next-intl'
import { BRONTAAL } from '@/lib/domain/taal'

interface Props {
  /** Wat de opslag zegt, in het Nederlands. */
  melding: string
  /** Seconden waarna het zin heeft het weer te proberen. */
  opnieuwNa?: number
  /** Het adres van deze pagina. */
  adres: string
}

/** De opslag doet het niet: wat dat wel en niet betekent, en wat te doen. */
export function Storingmelding({ melding, opnieuwNa, adres }: Props) {
  const t = useTranslations('tafel')
  return (
    <div role="alert" className="balk grid gap-2">
      <p className="font-semibold">{t('storing')}</p>
      <p lang={BRONTAAL}>{melding}</p>
      <p>
        {t('storingTekst')} {opnieuwNa && t('storingLater', { minuten: Math.ceil(opnieuwNa / 60) })}
      </p>
      <p>
        <a href={adres}>{t('storingOpnieuw')}</a>
      </p>
    </div>
  )
}
