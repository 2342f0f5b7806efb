import { useTranslations } from 'next-intl'
import type { Redlineblok, Redlineweergave, Stuk } from '@/lib/domain/redline'
import type { Taal } from '@/lib/domain/taal'

interface Props {
  blokken: Redlineblok[]
  weergave: Redlineweergave
  /** De taal van de tekst, en die van de pagina voor de verborgen woorden. */
  lang: string
  taal: Taal
}

/** Wat een weergave laat zien: alles, of alleen de tekst van vóór of na de wijziging. */
const TOONT: Record<Redlineweergave, Stuk['soort'][]> = {
  redline: ['gelijk', 'weg', 'nieuw'],
  ervoor: ['gelijk', 'weg'],
  erna: ['gelijk', 'nieuw'],
}

/** Een vergelijking. Wat weg of nieuw is, heeft een element, een teken en verborgen woorden: nooit alleen kleur. */
export function Redline({ blokken, weergave, lang, taal }: Props) {
  const t = useTranslations('verschil')
  const stuk = ({ soort, tekst }: Stuk, i: number) => {
    if (soort === 'gelijk' || weergave !== 'redline') return <span key={i}>{tekst}</span>
    const Element = soort === 'weg' ? 'del' : 'ins'
    return (
      <Element key={i}>
        <span className="sr-only" lang={taal}>
          {' '}
          [{t(soort)}{' '}
        </span>
        {tekst}
        <span className="sr-only" lang={taal}>
          , {t('einde')}]{' '}
        </span>
      </Element>
    )
  }
  const zichtbaar = blokken
    .map(blok => blok.filter(({ soort }) => TOONT[weergave].includes(soort)))
    .filter(blok => blok.length > 0)
  return (
    <div className="lopend redline" lang={lang}>
      {zichtbaar.map((blok, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blokken hebben geen id en verschuiven niet
        <p key={i}>{blok.map(stuk)}</p>
      ))}
    </div>
  )
}
