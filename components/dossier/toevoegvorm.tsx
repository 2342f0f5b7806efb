import { useTranslations } from 'next-intl'
import { titelVan } from '@/lib/domain/id'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'

export interface Keuzegroep {
  naam: string
  taal: Taal
  items: Onderdeel[]
}

interface Props {
  woorden: string[]
  titel: string
  taal: Taal
  groepen: Keuzegroep[]
}

/** Onderdelen toevoegen door hun id te typen of ze aan te vinken: een gewoon formulier, ook zonder JavaScript. */
export function Toevoegvorm({ woorden, titel, taal, groepen }: Props) {
  const t = useTranslations('dossier')
  return (
    <section aria-labelledby="toevoegen" className="geen-druk">
      <h2 id="toevoegen" className="mb-3">
        {t('toevoegen')}
      </h2>
      <form action={adresVan({ sectie: 'dossier' }, taal)} method="get" className="grid gap-4 rounded-sm bg-blad p-4">
        {woorden.length > 0 && <input type="hidden" name="items" value={woorden.join(',')} />}
        {titel && <input type="hidden" name="titel" value={titel} />}
        <div>
          <label htmlFor="erbij" className="kopje block pb-1">
            {t('erbij')}
          </label>
          <input
            id="erbij"
            name="erbij"
            type="text"
            maxLength={500}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-describedby="erbij-hulp"
            className="keuze"
          />
          <p id="erbij-hulp" className="wijs mt-1 text-grijs">
            {t('erbijHulp')}
          </p>
        </div>
        {groepen.map(({ naam, taal: eigen, items }) => (
          <details key={naam}>
            <summary className="cursor-pointer font-semibold" lang={eigen}>
              {naam}
            </summary>
            <fieldset>
              <legend className="sr-only" lang={eigen}>
                {naam}
              </legend>
              <ul className="wijs grid gap-0.5 pt-2">
                {items.map(item => (
                  <li key={item.id}>
                    <label className="dossiervink" lang={item.taal}>
                      <input type="checkbox" name="erbij" value={item.id} />
                      <span>{titelVan(item)}</span>
                    </label>
                  </li>
                ))}
              </ul>
            </fieldset>
          </details>
        ))}
        <p>
          <button type="submit" className="knop">
            {t('voegToe')}
          </button>
        </p>
      </form>
    </section>
  )
}
