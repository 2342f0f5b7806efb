'use client'

import { useTranslations } from 'next-intl'
import { Redline } from '@/components/verschil/redline'
import type { Redlineblok } from '@/lib/domain/redline'
import type { Taal } from '@/lib/domain/taal'
import type { Voorbeeld, Vormstaat } from '@/lib/domain/voorstelvorm'
import { Fouten } from './fouten'
import { Leestekst } from './leestekst'

/** Wat het voorstel met het kader doet, en wat ervan afhangt. */
function Effect({ voorbeeld: { effect, hangtAf, gevolgen } }: { voorbeeld: Voorbeeld }) {
  const t = useTranslations('voorstel')
  return (
    <div className="balk wijs">
      <p className="font-semibold">{effect}</p>
      {hangtAf.length > 0 && (
        <details>
          <summary className="py-1">{t('hangtAf')}</summary>
          <ul>
            {hangtAf.map(({ id, titel, adres }) => (
              <li key={id}>
                <a href={adres} className="inline-block py-0.5">
                  <span lang="nl">{titel}</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {gevolgen.length > 0 && (
        <>
          <p className="mt-2">{t('gevolgen')}:</p>
          <ul className="list-disc pl-5" lang="nl">
            {gevolgen.map(gevolg => (
              <li key={gevolg}>{gevolg}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

const isAnders = (blok: Redlineblok | undefined): boolean => blok?.some(({ soort }) => soort !== 'gelijk') ?? false

/** Wat veranderde, met het blok ervoor en erna; van een lange tekst die verder gelijk blijft, drie puntjes. */
const kortIn = (blokken: Redlineblok[]): Redlineblok[] =>
  blokken.flatMap((blok, i): Redlineblok[] => {
    const dichtbij = (plaats: number) => [-1, 0, 1].some(af => isAnders(blokken[plaats + af]))
    if (dichtbij(i)) return [blok]
    return i === 0 || dichtbij(i - 1) ? [[{ soort: 'gelijk', tekst: '…' }]] : []
  })

/** Naast het formulier: wat er verandert, wat dat doet, en hoe het gaat lezen. */
export function Voorbeeldvak({ staat, taal }: { staat: Vormstaat; taal: Taal }) {
  const { voorbeeld, fouten, geweigerd, achterhaald } = staat
  const { soort } = staat.waarden
  const t = useTranslations('voorstel')
  const anders = voorbeeld && voorbeeld.redline.length > 0
  const gekeken = voorbeeld || fouten.length > 0
  const stand = achterhaald
    ? t('achterhaaldTitel')
    : gekeken
      ? t('bijgewerkt', { aantal: fouten.length })
      : t('nogNiets')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: het vak schuift, en dat moet ook met het toetsenbord kunnen
    <section className="voorstelbeeld" aria-labelledby="voorbeeld" tabIndex={0}>
      <h2 id="voorbeeld">{t('nuAan')}</h2>
      <p role="status" className="wijs text-grijs">
        {stand}
      </p>
      {fouten.length > 0 && !geweigerd && <Fouten fouten={fouten} />}
      {voorbeeld && (
        <>
          {voorbeeld.effect && <Effect voorbeeld={voorbeeld} />}
          <h3 className="kopje">{t('redline')}</h3>
          {anders ? (
            <Redline blokken={kortIn(voorbeeld.redline)} weergave="redline" lang="nl" taal={taal} />
          ) : (
            <p className="wijs text-grijs">{t('nogNiets')}</p>
          )}
          {!voorbeeld.leest && soort !== 'vervallen' && <p className="wijs">{t('nietTeLezen')}</p>}
          {voorbeeld.leest && (
            <details open>
              <summary className="kopje py-2">{t('leest')}</summary>
              <div lang="nl" className="voorstelleest">
                <p className="font-semibold">{voorbeeld.leest.titel}</p>
                {voorbeeld.leest.boven.map(regel => (
                  <p key={regel}>{regel}</p>
                ))}
                <Leestekst tekst={voorbeeld.leest.tekst} />
              </div>
            </details>
          )}
        </>
      )}
    </section>
  )
}
