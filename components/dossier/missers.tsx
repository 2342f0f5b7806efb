import { useTranslations } from 'next-intl'
import { type Keus, LANGSTE_KEUZE, MEESTE_STUKKEN, schrijfKeus } from '@/lib/domain/dossier'
import type { Taal } from '@/lib/domain/taal'
import { dossierAdresVan } from '@/lib/i18n/dossier'

interface Misser {
  woord: string
  reden: 'onbekend' | 'geen editie' | 'niet hierin' | 'naslag' | 'concept' | 'te veel'
  versie?: string
  bedoeld?: Keus
}

interface Props {
  missers: Misser[]
  /** De hele keuze in volgorde, met de missers op hun plaats. */
  woorden: string[]
  ingekort: boolean
  titel: string
  taal: Taal
}

/** Wat niet in het dossier kon, waarom niet, en wat er misschien bedoeld was. De rest staat er gewoon in. */
export function Missers({ missers, woorden, ingekort, titel, taal }: Props) {
  const t = useTranslations('dossier')
  if (missers.length === 0 && !ingekort) return null
  const zonder = woorden.filter(woord => !missers.some(misser => misser.woord === woord))
  return (
    <section aria-labelledby="missers" className="balk grid gap-2">
      <h2 id="missers" className="text-lg">
        {t('missers')}
      </h2>
      {ingekort && <p>{t('ingekort', { max: LANGSTE_KEUZE })}</p>}
      <ul className="grid gap-1">
        {missers.map(({ woord, reden, versie = '', bedoeld }) => (
          <li key={woord}>
            <strong className="break-all">{woord}</strong>: {t(`redenen.${reden}`, { versie, max: MEESTE_STUKKEN })}
            {bedoeld && (
              <>
                {' '}
                <a
                  href={dossierAdresVan(
                    woorden.map(ander => (ander === woord ? schrijfKeus(bedoeld) : ander)),
                    titel,
                    taal,
                  )}
                >
                  {t('bedoelt', { naam: schrijfKeus(bedoeld) })}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={dossierAdresVan(zonder, titel, taal)}>{t('zonderMissers')}</a>
      </p>
    </section>
  )
}
