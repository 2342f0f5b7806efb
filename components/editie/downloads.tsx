import { useTranslations } from 'next-intl'
import { EDITIETABELLEN, type Leesvorm, leesvormAdres, tabelAdres } from '@/lib/domain/editiebestand'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'
import { kaderAdres } from '@/lib/i18n/machine'

interface Lijst {
  kop: string
  bestanden: { naam: string; adres: string }[]
}

interface Props {
  versie: string
  taal: Taal
  /** De vormen waarin de hele editie te lezen is. */
  leesvormen: readonly Leesvorm[]
}

/** Elk bestand waarin deze editie te halen is, naar waar iemand het voor nodig heeft. */
export function Downloads({ versie, taal, leesvormen }: Props) {
  const t = useTranslations('machines.download')
  const s = useTranslations('secties')
  const lijsten: Lijst[] = [
    {
      kop: t('lezen'),
      bestanden: leesvormen.map(vorm => ({ naam: t(vorm), adres: leesvormAdres(vorm, versie, taal) })),
    },
    {
      kop: t('rekenblad'),
      bestanden: EDITIETABELLEN.map(tabel => ({ naam: s(tabel), adres: tabelAdres(tabel, versie, taal) })),
    },
    { kop: t('programma'), bestanden: [{ naam: t('json'), adres: kaderAdres(versie, taal) }] },
  ]
  return (
    <section aria-labelledby="downloaden" className="geen-druk">
      <h2 id="downloaden" className="mb-3">
        {t('titel')}
      </h2>
      <dl className="feiten">
        {lijsten.map(({ kop, bestanden }) => (
          <div key={kop} className="contents">
            <dt>{kop}</dt>
            <dd>
              <ul className="flex flex-wrap gap-x-5">
                {bestanden.map(({ naam, adres }) => (
                  <li key={adres}>
                    <a href={adres}>{naam}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p className="wijs mt-3">
        <a href={adresVan({ sectie: 'over', subpagina: 'machines' }, taal)}>{t('meer')}</a>
      </p>
    </section>
  )
}
