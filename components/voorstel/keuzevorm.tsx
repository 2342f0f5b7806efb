import { useTranslations } from 'next-intl'
import type { Kernwaarde } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'
import { voorstelAdres } from '@/lib/i18n/voorstel'
import type { Keuzegroep } from './rijen'

interface Props {
  taal: Taal
  groepen: Keuzegroep[]
  kernwaarden: Kernwaarde[]
}

/** Kiezen waar een voorstel over gaat, als gewoon formulier. */
export function Keuzevorm({ taal, groepen, kernwaarden }: Props) {
  const t = useTranslations('voorstel.kies')
  return (
    <>
      <form
        action={adresVan({ sectie: 'voorstel' }, taal)}
        method="get"
        className="geen-druk grid gap-4 rounded-sm bg-blad p-4"
      >
        <div>
          <label htmlFor="item" className="kopje block pb-1">
            {t('welk')}
          </label>
          <select id="item" name="item" className="keuze">
            {groepen.map(({ naam, keuzes }) => (
              <optgroup key={naam} label={naam}>
                {keuzes.map(({ id, titel }) => (
                  <option key={id} value={id}>
                    {titel}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <fieldset className="grid gap-1">
          <legend className="kopje pb-1">{t('wat')}</legend>
          {(['wijzigen', 'vervallen'] as const).map(doe => (
            <label key={doe} className="voorstelkeus wijs">
              <input type="radio" name="doe" value={doe} defaultChecked={doe === 'wijzigen'} />
              <span>{t(doe)}</span>
            </label>
          ))}
        </fieldset>
        <p>
          <button type="submit" className="knop">
            {t('verder')}
          </button>
        </p>
      </form>
      <section aria-labelledby="nieuw">
        <h2 id="nieuw" className="mb-2">
          {t('nieuwTitel')}
        </h2>
        <ul className="wijs grid gap-1">
          {kernwaarden.map(({ id, titel, letter }) => (
            <li key={id} data-letter={letter}>
              <a href={voorstelAdres({ nieuw: id }, taal)} className="inline-block py-0.5">
                {t('nieuw', { naam: titel })}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="al">
        <h2 id="al" className="mb-2">
          {t('alTitel')}
        </h2>
        <p className="wijs">
          <a href={adresVan({ sectie: 'voorstellen' }, taal)}>{t('al')}</a>
        </p>
      </section>
    </>
  )
}
