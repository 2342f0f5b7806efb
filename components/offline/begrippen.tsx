import { useTranslations } from 'next-intl'
import { Begripsnamen } from '@/components/begrip/begripsnamen'
import { Verwijzingenregel } from '@/components/bron/verwijzingenregel'
import { Tekst } from '@/components/mdx/tekst'
import type { Bestandsinhoud } from './inhoud'
import { Merkenregel } from './merkenregel'

/** Elk begrip met zijn uitleg, zijn andere namen en waar het gebruikt wordt. */
export function Begrippen({ begrippen, naslag, gebruik }: Bestandsinhoud) {
  const t = useTranslations('begrippen')
  return (
    <ul className="rijen">
      {begrippen.map(begrip => (
        <li key={begrip.id} id={begrip.id}>
          <h3 lang={begrip.taal}>{begrip.titel}</h3>
          <p className="my-2 font-semibold" lang={begrip.taal}>
            {begrip.kort}
          </p>
          <Tekst item={begrip} naslag={naslag} koppen={4} />
          <div className="mt-2">
            <Begripsnamen begrip={begrip} />
          </div>
          <Verwijzingenregel verwijzingen={begrip.bronnen} naslag={naslag} />
          <Merkenregel kop={t('gebruiktIn')} items={gebruik(begrip.id)} naslag={naslag} />
        </li>
      ))}
    </ul>
  )
}
