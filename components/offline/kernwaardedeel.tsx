import { useTranslations } from 'next-intl'
import { Verwijzingenregel } from '@/components/bron/verwijzingenregel'
import { Tekst } from '@/components/mdx/tekst'
import type { Kernwaarde } from '@/lib/domain/onderdeel'
import type { Bestandsinhoud } from './inhoud'
import { Merkenregel } from './merkenregel'
import { Stuk } from './stuk'

interface Props {
  kernwaarde: Kernwaarde
  inhoud: Bestandsinhoud
}

/** Een kernwaarde met alles eronder: samenvatting, tekst, vragen en kernpunten. */
export function Kernwaardedeel({ kernwaarde, inhoud: { naslag, vragen, kernpunten, buren } }: Props) {
  const t = useTranslations()
  const { id, titel, letter, taal, samenvatting, tekst } = kernwaarde
  const overige = kernwaarde.bronnen.filter(({ bron }) => !tekst.bronnen.includes(bron))
  const eigen = kernpunten.filter(({ bij }) => bij === id)
  return (
    <section id={id} aria-labelledby={`${id}-kop`} data-letter={letter} className="deel grid gap-8">
      <div className="border-t-4 border-(--kleur) pt-3">
        <h2 id={`${id}-kop`} lang={taal} className="text-3xl text-(--kleur)">
          {titel}
        </h2>
        <p className="stelling mt-4" lang={taal}>
          {samenvatting}
        </p>
      </div>
      <div>
        <Tekst item={kernwaarde} naslag={naslag} koppen={3} />
        <Verwijzingenregel verwijzingen={overige} naslag={naslag} />
        <Merkenregel kop={t('item.zieOok')} items={buren(kernwaarde)} naslag={naslag} />
      </div>
      {vragen
        .filter(({ bij }) => bij === id)
        .map(vraag => (
          <Stuk key={vraag.id} item={vraag} naslag={naslag} items={buren(vraag)}>
            <p className="mb-4 border-l-4 border-(--kleur) pl-4 font-semibold" lang={vraag.taal}>
              <span className="sr-only">{t('vraag.kortAntwoord')}: </span>
              {vraag.antwoord}
            </p>
          </Stuk>
        ))}
      {eigen.length > 0 && (
        <>
          <h3 id={`kernpunten-${id}`}>{t('groepen.kernpunt')}</h3>
          {eigen.map(kernpunt => (
            <Stuk key={kernpunt.id} item={kernpunt} naslag={naslag} items={buren(kernpunt)} kopniveau="h4" />
          ))}
        </>
      )}
    </section>
  )
}
