import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import type { Begrip } from '@/lib/domain/onderdeel'

/** Begrippen van A tot Z, met de letters erboven om naartoe te springen. */
export function Begrippenlijst({ begrippen, naslag }: { begrippen: Begrip[]; naslag: Naslag }) {
  const t = useTranslations('begrippen')
  const letterVan = ({ titel }: Begrip) => titel.charAt(0).toUpperCase()
  const letters = [...new Set(begrippen.map(letterVan))]
  return (
    <>
      <nav aria-label={t('letters')} className="geen-druk">
        <ol className="wijs flex flex-wrap gap-1">
          {letters.map(letter => (
            <li key={letter}>
              <a
                href={`#letter-${letter}`}
                className="grid size-9 place-items-center border border-lijn font-semibold no-underline hover:bg-blad"
              >
                {letter}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {letters.map(letter => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`} className="mb-2">
            {letter}
          </h2>
          <dl className="rijen">
            {begrippen
              .filter(begrip => letterVan(begrip) === letter)
              .map(begrip => (
                <div key={begrip.id} lang={begrip.taal}>
                  <dt>
                    <a href={naslag.adres(begrip)} className="font-semibold">
                      {begrip.titel}
                    </a>
                  </dt>
                  <dd className="text-base">{begrip.kort}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  )
}
