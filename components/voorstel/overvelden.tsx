'use client'

import { useTranslations } from 'next-intl'
import { EVALUATIECRITERIA } from '@/lib/domain/verloop'
import type { Vormstaat } from '@/lib/domain/voorstelvorm'
import { Rijen } from './rijen'
import type { Vormstof } from './stof'
import { Veld, Veldfouten, veldId } from './veld'

interface Props {
  staat: Vormstaat
  stof: Vormstof
}

/** Wat het voorstel met de norm doet, met de versie die daarop volgt. */
function Wijzekeuze({ staat: { waarden, fouten }, stof }: Props) {
  const t = useTranslations('voorstel')
  const e = useTranslations('evaluatie')
  return (
    <fieldset className="veld" id={veldId('wijze')} tabIndex={-1} aria-describedby={`${veldId('wijze')}-hulp`}>
      <legend className="kopje pb-1">{t('wijze')}</legend>
      <p id={`${veldId('wijze')}-hulp`} className="wijs pb-1.5 text-grijs">
        {t('wijzeHulp')}
      </p>
      <div className="grid gap-1">
        {stof.wijzen.map(({ wijze, versie }) => (
          <label key={wijze} className="voorstelkeus wijs">
            <input type="radio" name="wijze" value={wijze} defaultChecked={waarden.wijze === wijze} />
            <span>
              <strong>{e(`wijzen.${wijze}`)}</strong> → {versie}
              <span className="block text-grijs">{t(`wijzen.${wijze}`)}</span>
            </span>
          </label>
        ))}
      </div>
      <Veldfouten fouten={fouten} naam="wijze" />
    </fieldset>
  )
}

/** Waarom, en wie het voorstelt. */
export function Overvelden({ staat, stof }: Props) {
  const { waarden, fouten } = staat
  const t = useTranslations('voorstel')
  const e = useTranslations('evaluatie')
  const regel = (naam: 'titel' | 'naam' | 'organisatie', hulp?: string) => (
    <Veld naam={naam} fouten={fouten} hulp={hulp} label={naam === 'organisatie' ? `${t(naam)} ${t('leeg')}` : t(naam)}>
      {eigenschappen => (
        <input
          {...eigenschappen}
          type="text"
          defaultValue={waarden[naam]}
          autoComplete={naam === 'naam' ? 'name' : naam === 'organisatie' ? 'organization' : 'off'}
          className="keuze"
        />
      )}
    </Veld>
  )
  return (
    <>
      <h2>{t('overTitel')}</h2>
      {waarden.soort === 'vervallen' && (
        <Rijen
          naam="vervangenDoor"
          titel={t('vervangen')}
          hulp={t('vervangenHulp')}
          geen={t('geen')}
          rijen={waarden.vervangenDoor.map(id => ({ id }))}
          groepen={stof.items}
          rijnaam={nr => t('vervangenRij', { nr })}
          fouten={fouten}
        />
      )}
      <Wijzekeuze staat={staat} stof={stof} />
      {regel('titel', t('titelHulp'))}
      <Veld naam="reden" fouten={fouten} label={t('reden')} hulp={t('redenHulp')}>
        {eigenschappen => (
          <textarea {...eigenschappen} rows={6} defaultValue={waarden.reden} autoComplete="off" className="keuze" />
        )}
      </Veld>
      <Veld naam="criterium" fouten={fouten} label={`${t('criterium')} ${t('leeg')}`} hulp={t('criteriumHulp')}>
        {eigenschappen => (
          <select {...eigenschappen} defaultValue={waarden.criterium} className="keuze">
            <option value="">{t('geenCriterium')}</option>
            {EVALUATIECRITERIA.map(criterium => (
              <option key={criterium} value={criterium}>
                {e(`criteria.${criterium}`)}
              </option>
            ))}
          </select>
        )}
      </Veld>
      <h2>{t('wieTitel')}</h2>
      {regel('naam')}
      {regel('organisatie')}
      <p className="wijs">{t('openbaar')}</p>
    </>
  )
}
