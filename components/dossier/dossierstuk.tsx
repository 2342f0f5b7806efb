import { useTranslations } from 'next-intl'
import { Editiebalk } from '@/components/editie/editiebalk'
import { stukAnker } from '@/lib/document/druk'
import type { Tekststuk } from '@/lib/document/tekststuk'
import { isCode } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import { BRONTAAL } from '@/lib/domain/taal'
import { toonDatum } from '@/lib/i18n/datum'
import { toonAdres } from '@/lib/i18n/site'
import { Blokken } from './blokken'

interface Props {
  stuk: Tekststuk
  item: Onderdeel
  /** Van de editie waaruit het stuk komt. */
  naslag: Naslag
  /** De hoeveelste het is; maakt ankers uniek, want een noot kan in twee stukken staan. */
  nummer: number
  /** De dag van vandaag. */
  dag: string
}

/** Eén onderdeel in een dossier: zo dat het blad ook los, op papier, zegt wat het is en waar het vandaan komt. */
export function Dossierstuk({ stuk, item, naslag, nummer, dag }: Props) {
  const t = useTranslations()
  const { taal } = naslag
  const anker = stukAnker(nummer)
  const veranderd = naslag.bladstand(item, stuk.versie) !== 'gelijk'
  const ingetrokken = naslag.editiestand(stuk.versie)?.status === 'ingetrokken'
  const label =
    stuk.vooraf?.wat === 'antwoord' ? t('vraag.kortAntwoord') : stuk.vooraf?.wat === 'termijn' && t('urgentie.termijn')
  const noot = (nr: string) => (
    <sup className="noot-nr" id={`${anker}-vn-${nr}-terug`}>
      <a href={`#${anker}-vn-${nr}`} aria-label={t('item.voetnoot', { nr })}>
        {nr}
      </a>
    </sup>
  )
  return (
    <section
      id={anker}
      aria-labelledby={`${anker}-kop`}
      data-letter={naslag.letter(item) ?? ''}
      className="leesstuk dossierstuk"
    >
      <span className="merk">{isCode(stuk.id) && stuk.id}</span>
      <div className="grid gap-4">
        <h2 id={`${anker}-kop`} lang={stuk.taal}>
          {stuk.titel}
        </h2>
        <p className="wijs text-grijs">
          {t('document.editie', { versie: stuk.versie, datum: toonDatum(stuk.bevroren, taal) })} ·{' '}
          <a href={stuk.adres} className="break-all">
            {toonAdres(stuk.adres)}
          </a>{' '}
          · {t('document.opgevraagd', { datum: toonDatum(dag, taal) })}
        </p>
        {(veranderd || ingetrokken) && <Editiebalk item={item} versie={stuk.versie} naslag={naslag} />}
        {stuk.vooraf && (
          <p lang={stuk.taal} className="border-l-4 border-(--kleur) pl-4 font-semibold">
            {label && <span className="sr-only">{label}: </span>}
            {stuk.vooraf.tekst}
          </p>
        )}
        <div className="lopend" lang={stuk.taal}>
          <Blokken blokken={stuk.tekst} noot={noot} />
        </div>
        {stuk.noten.length > 0 && (
          <div>
            <h3 className="kopje mb-2">{t('item.voetnoten')}</h3>
            <ol className="wijs grid gap-2">
              {stuk.noten.map(({ identifier: nr, children }) => (
                <li key={nr} id={`${anker}-vn-${nr}`} className="grid grid-cols-[3.2rem_minmax(0,1fr)]">
                  <a
                    href={`#${anker}-vn-${nr}-terug`}
                    aria-label={t('item.terug', { nr: Number(nr) })}
                    className="no-underline"
                  >
                    {nr} ↩
                  </a>
                  <div>
                    <Blokken blokken={children.filter(blok => blok.type === 'paragraph')} />
                  </div>
                </li>
              ))}
            </ol>
          </div>
        )}
        {(stuk.bronnen.length > 0 || stuk.zonderBron) && (
          <div>
            <h3 className="kopje mb-2">{t('item.bronnen', { aantal: stuk.bronnen.length })}</h3>
            {stuk.zonderBron && <p className="wijs">{stuk.zonderBron}</p>}
            <ul className="wijs grid gap-2">
              {stuk.bronnen.map((bron, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: de tekst verandert niet
                <li key={i}>
                  <Blokken blokken={bron} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className="wijs text-grijs">
          {t.rich('item.weergave', { plaats: () => <span lang={BRONTAAL}>{stuk.plaats}</span> })}
        </p>
      </div>
    </section>
  )
}
