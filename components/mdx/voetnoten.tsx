import { useTranslations } from 'next-intl'
import { BronRegel } from '@/components/bron/bron-regel'
import type { Naslag } from '@/lib/domain/naslag'
import type { Voetnoot } from '@/lib/domain/onderdeel'

/** Het cijfer in de tekst. Het nummer is dat van de vastgestelde tekst. */
export function VoetnootNummer({ nr }: { nr: number }) {
  const t = useTranslations('item')
  return (
    <sup className="noot-nr" id={`vn-${nr}-terug`}>
      <a href={`#vn-${nr}`} aria-label={t('voetnoot', { nr })}>
        {nr}
      </a>
    </sup>
  )
}

interface Props {
  voetnoten: Voetnoot[]
  naslag: Naslag
}

/** De noten onder de tekst, elk met een weg terug. */
export function Voetnoten({ voetnoten, naslag }: Props) {
  const t = useTranslations('item')
  if (voetnoten.length === 0) return null
  return (
    <section aria-labelledby="voetnoten" className="wijs">
      <h2 id="voetnoten" className="kopje mb-2">
        {t('voetnoten')}
      </h2>
      <ol className="grid gap-2">
        {voetnoten.map(({ nr, bronnen, opmerking }) => (
          <li key={nr} id={`vn-${nr}`} value={nr} className="grid grid-cols-[3.2rem_minmax(0,1fr)]">
            <a
              href={`#vn-${nr}-terug`}
              aria-label={t('terug', { nr })}
              className="font-semibold whitespace-nowrap no-underline"
            >
              {nr} ↩
            </a>
            <span>
              {opmerking && <>{opmerking} </>}
              {bronnen.map((id, i) => (
                <span key={id}>
                  {i > 0 && ' · '}
                  <BronRegel bron={naslag.bron(id)} naslag={naslag} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
