import { useTranslations } from 'next-intl'
import { Kernpuntenlijst } from '@/components/kernpunt/kernpuntenlijst'
import { Tekst } from '@/components/mdx/tekst'
import type { Naslag } from '@/lib/domain/naslag'
import type { Kernpunt, Kernwaarde, Vraag } from '@/lib/domain/onderdeel'
import { Leesstuk } from './leesstuk'

interface Props {
  kernwaarde: Kernwaarde
  vragen: Vraag[]
  kernpunten: Kernpunt[]
  naslag: Naslag
}

/** Een kernwaarde in de doorlopende tekst: inleiding, vragen, kernpunten. */
export function Leesdeel({ kernwaarde, vragen, kernpunten, naslag }: Props) {
  const t = useTranslations()
  const { id } = kernwaarde
  return (
    <section id={id} aria-labelledby={`${id}-kop`} data-letter={kernwaarde.letter} className="grid gap-8">
      <h2 id={`${id}-kop`} lang={kernwaarde.taal} className="border-t-4 border-(--kleur) pt-3 text-3xl text-(--kleur)">
        {kernwaarde.titel}
      </h2>
      <Tekst item={kernwaarde} naslag={naslag} koppen={3} />
      {vragen.map(vraag => (
        <Leesstuk key={vraag.id} item={vraag} naslag={naslag}>
          <p className="mb-4 border-l-4 border-(--kleur) pl-4 font-semibold" lang={vraag.taal}>
            <span className="sr-only">{t('vraag.kortAntwoord')}: </span>
            {vraag.antwoord}
          </p>
        </Leesstuk>
      ))}
      {kernpunten.length > 0 && (
        <div>
          <h3 id={`kernpunten-${id}`} className="mb-3">
            {t('groepen.kernpunt')}
          </h3>
          <Kernpuntenlijst kernpunten={kernpunten} naslag={naslag} />
        </div>
      )}
    </section>
  )
}
