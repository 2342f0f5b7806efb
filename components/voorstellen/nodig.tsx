import { useTranslations } from 'next-intl'
import type { Melding } from '@/lib/domain/herziening'
import { BRONTAAL } from '@/lib/domain/taal'

/** Wat er nog moet gebeuren voor een voorstel kan worden overgenomen, zoals de controle het zegt. */
export function Nodig({ ontbreekt }: { ontbreekt: Melding[] }) {
  const t = useTranslations('tafel')
  const nodig = ontbreekt.filter(({ opmerking }) => !opmerking)
  if (nodig.length === 0) return <p>{t('nodigNiets')}</p>
  return (
    <>
      <p>{t('nodigUitleg')}</p>
      <ul className="wijs mt-2 grid gap-2">
        {nodig.map(({ bestand, regel, melding }) => (
          <li key={`${bestand} ${regel} ${melding}`}>
            <bdi lang={BRONTAAL} className="block">
              {melding}
            </bdi>
            <bdi className="break-all text-grijs">{t('plaats', { bestand, regel })}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}
