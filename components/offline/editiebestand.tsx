import { useTranslations } from 'next-intl'
import { Voetnoten } from '@/components/mdx/voetnoten'
import { GeenOvertreding } from '@/components/signaal/geen-overtreding'
import { Begrippen } from './begrippen'
import { Bronnen } from './bronnen'
import { Deel } from './deel'
import type { Bestandsinhoud } from './inhoud'
import { Inhoudsopgave } from './inhoudsopgave'
import { Kernwaardedeel } from './kernwaardedeel'
import { Omslag } from './omslag'
import { Register } from './register'
import { Stuk } from './stuk'
import { Zoekbalk } from './zoekbalk'

/** Een hele editie op één blad, in de volgorde van het kader; alles wat zij noemt, staat erin. */
export function Editiebestand({ inhoud }: { inhoud: Bestandsinhoud }) {
  const t = useTranslations()
  const { naslag, toelichtingen, signalen, kernwaarden, onderdelen, buren } = inhoud
  const voetnoten = onderdelen.flatMap(({ tekst }) => tekst.voetnoten).sort((a, b) => a.nr - b.nr)
  return (
    <>
      <a href="#inhoud" className="knop springlink">
        {t('site.naarInhoud')}
      </a>
      <Zoekbalk />
      <main id="inhoud" tabIndex={-1} className="pb-20 pt-6 outline-none">
        <Omslag {...inhoud} />
        <div className="blad mt-12 gap-y-12">
          <Inhoudsopgave {...inhoud} />
          <Deel naam="toelichting">
            {toelichtingen.map(item => (
              <Stuk key={item.id} item={item} naslag={naslag} items={buren(item)} merk={`§ ${item.paragraaf}`} />
            ))}
          </Deel>
          <Deel naam="signalen">
            <GeenOvertreding naslag={naslag} />
            {signalen.map(item => (
              <Stuk key={item.id} item={item} naslag={naslag} items={buren(item)} />
            ))}
          </Deel>
          {kernwaarden.map(kernwaarde => (
            <Kernwaardedeel key={kernwaarde.id} kernwaarde={kernwaarde} inhoud={inhoud} />
          ))}
          <Deel naam="urgentie">
            <p className="wijs text-grijs">{t('urgentie.geenAdvies')}</p>
            {naslag.urgentie.map(item => (
              <Stuk key={item.id} item={item} naslag={naslag} items={buren(item)}>
                <p className="mb-2 font-semibold" lang={item.taal}>
                  {t('urgentie.termijn')}: {item.termijn}
                </p>
              </Stuk>
            ))}
          </Deel>
          <Voetnoten voetnoten={voetnoten} naslag={naslag} />
          <Deel naam="bronnen">
            <p>
              {t('offline.bronnen')} {t('offline.naslag')}
            </p>
            <Bronnen {...inhoud} />
          </Deel>
          <Deel naam="begrippen">
            <p>
              {t('begrippen.redactie')} {t('offline.naslag')}
            </p>
            <Begrippen {...inhoud} />
          </Deel>
          <Deel naam="register">
            <p>{t('offline.register')}</p>
            <Register {...inhoud} />
          </Deel>
        </div>
      </main>
    </>
  )
}
