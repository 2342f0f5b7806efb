import { useTranslations } from 'next-intl'
import { stukAnker } from '@/lib/document/druk'
import type { Tekststuk } from '@/lib/document/tekststuk'
import { verplaats } from '@/lib/domain/dossier'
import { naamVan, titelVan } from '@/lib/domain/id'
import type { Taal } from '@/lib/domain/taal'
import { dossierAdres } from '@/lib/i18n/dossier'
import { toonAdres } from '@/lib/i18n/site'

interface Props {
  stukken: Tekststuk[]
  titel: string
  taal: Taal
}

const rijAnker = (nummer: number) => `rij-${nummer}`

/** Wat er in het dossier zit, in volgorde. Elke verandering is een gewone koppeling naar het veranderde dossier. */
export function Inhoud({ stukken, titel, taal }: Props) {
  const t = useTranslations('dossier')
  const d = useTranslations('document')
  const adres = (reeks: Tekststuk[], nummer: number) =>
    `${dossierAdres(reeks, titel, taal)}${reeks.length > 0 ? `#${rijAnker(nummer)}` : ''}`
  return (
    <section aria-labelledby="inhoud-dossier">
      <h2 id="inhoud-dossier" className="mb-3">
        {t('aantal', { aantal: stukken.length })}
      </h2>
      <ol className="dossierlijst">
        {stukken.map((stuk, i) => {
          const naam = naamVan(stuk)
          const knop = (tekst: string, label: string, reeks: Tekststuk[], naar: number) => (
            <a href={adres(reeks, Math.min(naar, reeks.length - 1) + 1)} aria-label={label}>
              {tekst}
            </a>
          )
          return (
            <li key={stuk.adres} id={rijAnker(i + 1)}>
              <a href={`#${stukAnker(i + 1)}`} lang={stuk.taal}>
                {titelVan(stuk)}
              </a>{' '}
              <span className="wijs text-grijs">{t('uitEditie', { versie: stuk.versie })}</span>
              <span className="wijs geen-druk dossierknoppen">
                {i > 0 && knop('↑', t('omhoog', { naam }), verplaats(stukken, i, i - 1), i - 1)}
                {i < stukken.length - 1 && knop('↓', t('omlaag', { naam }), verplaats(stukken, i, i + 1), i + 1)}
                {knop(
                  t('weg'),
                  t('haalWeg', { naam }),
                  stukken.filter(ander => ander !== stuk),
                  i,
                )}
              </span>
            </li>
          )
        })}
      </ol>
      <p className="alleen-druk wijs">
        {d('heropen')}: {toonAdres(dossierAdres(stukken, titel, taal))}
      </p>
    </section>
  )
}
