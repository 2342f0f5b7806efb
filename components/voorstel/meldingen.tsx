'use client'

import { useTranslations } from 'next-intl'
import { Redline } from '@/components/verschil/redline'
import type { Taal } from '@/lib/domain/taal'
import type { Verstuurd, Vormstaat } from '@/lib/domain/voorstelvorm'
import { Fouten } from './fouten'
import type { Vormstof } from './stof'

/** Boven het formulier als versturen niet kon door wat er is ingevuld. */
export function Geweigerd({ staat: { fouten } }: { staat: Vormstaat }) {
  const t = useTranslations('voorstel')
  return (
    <section aria-labelledby="fouten" className="voorstelmelding">
      <h2 id="fouten">{t('foutenTitel', { aantal: fouten.length })}</h2>
      <p>{t('foutenUitleg')}</p>
      <Fouten fouten={fouten} />
    </section>
  )
}

/** De server doet het niet; wat er getypt is, is er nog. */
export function Gestoord({ storing: { bij, melding, taal } }: { storing: NonNullable<Vormstaat['storing']> }) {
  const t = useTranslations('voorstel')
  return (
    <section aria-labelledby="storing" className="voorstelmelding">
      <h2 id="storing">{t(bij === 'bekijk' ? 'storingKijk' : 'storingTitel')}</h2>
      <p lang={taal}>{melding}</p>
      <p>{t('storingBewaard')}</p>
    </section>
  )
}

/** De tekst is intussen anders: die van nu naast die van de indiener, en de vraag hoe verder. */
export function Achterhaald({ staat, taal }: { staat: Vormstaat; taal: Taal }) {
  const t = useTranslations('voorstel')
  const blokken = staat.achterhaald?.redline ?? []
  const weg = staat.waarden.soort === 'vervallen'
  return (
    <section aria-labelledby="achterhaald" className="voorstelmelding">
      <h2 id="achterhaald">{t('achterhaaldTitel')}</h2>
      <p>{t(weg ? 'achterhaaldVervalt' : 'achterhaald')}</p>
      <Redline blokken={blokken} weergave={weg ? 'ervoor' : 'redline'} lang="nl" taal={taal} />
      {!weg && (
        <details>
          <summary className="wijs py-1">{t('achterhaaldNu')}</summary>
          <Redline blokken={blokken} weergave="ervoor" lang="nl" taal={taal} />
        </details>
      )}
      <p className="mt-3">{t('achterhaaldVraag')}</p>
      <button type="submit" name="knop" value="verder" className="knop mt-3">
        {t('verder')}
      </button>
    </section>
  )
}

/** Wat er van het voorstel werd, met het adres waar het te volgen is. */
export function Uitkomst({ verstuurd, stof }: { verstuurd: Verstuurd; stof: Vormstof }) {
  const t = useTranslations('voorstel')
  const { uitkomst, naam, adres, onderweg, pullRequest } = verstuurd
  return (
    <section aria-labelledby="uitkomst" className="voorstelmelding goed">
      <h2 id="uitkomst">{t(`uitkomst.${uitkomst}`)}</h2>
      <p>
        {t.rich(`uitkomstTekst.${uitkomst}`, {
          naam: () => (
            <a href={adres} className="break-all">
              {naam}
            </a>
          ),
        })}
      </p>
      {onderweg && <p>{t('onderweg', { reden: onderweg })}</p>}
      {pullRequest && (
        <p>
          <a href={pullRequest}>{t('opPullRequest')}</a>
        </p>
      )}
      {uitkomst !== 'anders' && (
        <>
          <p>{t('straks')}</p>
          <p className="wijs flex flex-wrap gap-x-5 gap-y-1">
            <a href={stof.terug.adres} className="inline-block py-0.5">
              {t('terug', { naam: stof.terug.naam })}
            </a>
            <a href={stof.opnieuw} className="inline-block py-0.5">
              {t('nogEen')}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
