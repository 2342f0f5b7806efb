'use client'

import { useTranslations } from 'next-intl'
import type { Regelveld, Vormstaat } from '@/lib/domain/voorstelvorm'
import { Rijen } from './rijen'
import type { Vormstof } from './stof'
import { Veld } from './veld'

interface Props {
  staat: Vormstaat
  stof: Vormstof
}

/** Wat bij de bronnen hoort en leeg mag blijven; al het andere staat boven de tekst. */
const BIJ_BRONNEN: Regelveld[] = ['grondslag', 'zonderBron']
const LANG: Regelveld[] = ['antwoord', 'samenvatting']

function Regel({ regel, staat: { waarden, fouten } }: { regel: Regelveld; staat: Vormstaat }) {
  const t = useTranslations('voorstel')
  const label = BIJ_BRONNEN.includes(regel) ? `${t(`regels.${regel}`)} ${t('leeg')}` : t(`regels.${regel}`)
  return (
    <Veld naam={`velden.${regel}`} fouten={fouten} label={label}>
      {eigenschappen => (
        <textarea
          {...eigenschappen}
          lang="nl"
          rows={LANG.includes(regel) ? 4 : 2}
          defaultValue={waarden.regels[regel]}
          autoComplete="off"
          className="keuze"
        />
      )}
    </Veld>
  )
}

/** De velden van het onderdeel zelf. De tekst van het kader is Nederlands, ook op de Engelse pagina. */
export function Tekstvelden({ staat, stof }: Props) {
  const { waarden, fouten } = staat
  const t = useTranslations('voorstel')
  const regels = (bij: boolean) =>
    stof.regels
      .filter(regel => BIJ_BRONNEN.includes(regel) === bij)
      .map(regel => <Regel key={regel} regel={regel} staat={staat} />)
  return (
    <>
      {regels(false)}
      <Veld naam="tekst" fouten={fouten} label={t('tekst')} hulp={t('tekstHulp')}>
        {eigenschappen => (
          <textarea
            {...eigenschappen}
            lang="nl"
            rows={Math.min(28, Math.max(7, waarden.tekst.split('\n').length + 3))}
            defaultValue={waarden.tekst}
            autoComplete="off"
            className="keuze voorsteltekst"
          />
        )}
      </Veld>
      <Rijen
        naam="velden.bronnen"
        titel={t('bronnen')}
        hulp={t('bronHulp')}
        geen={t('geen')}
        rijen={waarden.bronnen}
        groepen={stof.bronnen}
        rijnaam={nr => t('bron', { nr })}
        vindplaats={nr => t('vindplaats', { nr })}
        fouten={fouten}
      />
      {regels(true)}
      <Rijen
        naam="velden.zie"
        titel={t('zie')}
        geen={t('geen')}
        rijen={waarden.zie.map(id => ({ id }))}
        groepen={stof.items}
        rijnaam={nr => t('zieRij', { nr })}
        fouten={fouten}
      />
    </>
  )
}
