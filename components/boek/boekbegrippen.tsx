import { useTranslations } from 'next-intl'
import type { Begrip } from '@/lib/domain/onderdeel'

interface Props {
  begrippen: Begrip[]
  /** Het anker van een begrip op deze pagina. */
  anker: (begrip: Begrip) => string
}

/** De begrippen die de editie noemt, van A tot Z, elk met de korte uitleg. */
export function Boekbegrippen({ begrippen, anker }: Props) {
  const t = useTranslations()
  return (
    <section className="boekdeel naslagdeel">
      <h2 id="deel-begrippen">{t('secties.begrippen')}</h2>
      <p className="mb-4">{t('boek.naslag')}</p>
      <dl className="wijs grid gap-2">
        {begrippen.map(begrip => (
          <div key={begrip.id} id={anker(begrip)} lang={begrip.taal}>
            <dt className="font-semibold">{begrip.titel}</dt>
            <dd>{begrip.kort}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
