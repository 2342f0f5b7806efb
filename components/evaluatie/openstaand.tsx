import { useTranslations } from 'next-intl'
import type { Telling } from '@/lib/domain/evaluatie'
import { EVALUATIECRITERIA } from '@/lib/domain/verloop'
import { Staafbeeld } from './staafbeeld'
import { Teltabel } from './teltabel'

/** Hoeveel er openstaat, als beeld en als tabel met dezelfde getallen. */
export function Openstaand({ telling }: { telling: Telling }) {
  const t = useTranslations('evaluatie')
  const perKernwaarde = telling.rijen.map(({ kernwaarde, open }) => ({
    // Het eerste woord is genoeg en past op de telefoon, net als in de duimindex.
    naam: kernwaarde ? `${kernwaarde.letter} · ${kernwaarde.titel.split(' ')[0]}` : `${t('restKort')} · ${t('rest')}`,
    aantal: open.samen,
    letter: kernwaarde?.letter,
  }))
  const perCriterium = EVALUATIECRITERIA.map(criterium => ({
    naam: t(`kort.${criterium}`),
    aantal: telling.totaal[criterium],
  }))
  const inWoorden = (rijen: { naam: string; aantal: number }[]) =>
    t('beeldTekst', { rijen: rijen.map(({ naam, aantal }) => `${naam}: ${aantal}`).join(', ') })
  return (
    <section aria-labelledby="open" className="grid gap-5">
      <h2 id="open">{t('openTitel')}</h2>
      <p>{t('openUitleg')}</p>
      {[
        { id: 'per-kernwaarde', titel: t('perKernwaarde'), rijen: perKernwaarde },
        { id: 'per-criterium', titel: t('perCriterium'), rijen: perCriterium },
      ].map(({ id, titel, rijen }) => (
        <figure key={id}>
          <figcaption className="kopje mb-1.5">{titel}</figcaption>
          <Staafbeeld id={id} titel={titel} tekst={inWoorden(rijen)} rijen={rijen} />
        </figure>
      ))}
      <Teltabel telling={telling} />
    </section>
  )
}
