import { useTranslations } from 'next-intl'
import { Verwijzingenregel } from '@/components/bron/verwijzingenregel'
import { Tekst } from '@/components/mdx/tekst'
import type { Kernwaardedeel } from '@/lib/domain/boek'
import { slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import { Boekstuk } from './boekstuk'
import { Urgentiestukken } from './urgentiestukken'

/** Een kernwaarde in het boek: inleiding, vragen en kernpunten. */
export function Boekdeel({ deel, naslag }: { deel: Kernwaardedeel; naslag: Naslag }) {
  const t = useTranslations()
  const { kernwaarde, vragen, urgentie, kernpunten } = deel
  const overige = kernwaarde.bronnen.filter(({ bron }) => !kernwaarde.tekst.bronnen.includes(bron))
  return (
    <section className="boekdeel" data-letter={kernwaarde.letter}>
      <h2 id={slugVan(kernwaarde.id)} lang={kernwaarde.taal}>
        {kernwaarde.titel}
      </h2>
      <p className="stelling mb-4" lang={kernwaarde.taal}>
        {kernwaarde.samenvatting}
      </p>
      <Tekst item={kernwaarde} naslag={naslag} koppen={3} />
      <Verwijzingenregel verwijzingen={overige} naslag={naslag} />
      {vragen.map(vraag => (
        <Boekstuk key={vraag.id} item={vraag} naslag={naslag}>
          <p className="boekantwoord" lang={vraag.taal}>
            {vraag.antwoord}
          </p>
        </Boekstuk>
      ))}
      <Urgentiestukken niveaus={urgentie} naslag={naslag} />
      {kernpunten.length > 0 && (
        <>
          <h3 id={`kernpunten-${kernwaarde.id}`}>{t('groepen.kernpunt')}</h3>
          {kernpunten.map(kernpunt => (
            <Boekstuk key={kernpunt.id} item={kernpunt} naslag={naslag} kopniveau="h4" />
          ))}
        </>
      )}
    </section>
  )
}
