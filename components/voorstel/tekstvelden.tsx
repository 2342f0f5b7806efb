'use client'

import { useTranslations } from 'next-intl'
import type { Vormstaat } from '@/lib/domain/voorstelvorm'
import { Rijen } from './rijen'
import type { Vormstof } from './stof'
import { Veld } from './veld'

/** De velden van het onderdeel zelf. De tekst van het kader is Nederlands, ook op de Engelse pagina. */
export function Tekstvelden({ staat: { waarden, fouten }, stof }: { staat: Vormstaat; stof: Vormstof }) {
  const t = useTranslations('voorstel')
  return (
    <>
      {stof.regels.map(regel => (
        <Veld key={regel} naam={`velden.${regel}`} fouten={fouten} label={t(`regels.${regel}`)}>
          {eigenschappen => (
            <textarea
              {...eigenschappen}
              lang="nl"
              rows={regel === 'antwoord' || regel === 'samenvatting' ? 4 : 2}
              defaultValue={waarden.regels[regel]}
              autoComplete="off"
              className="keuze"
            />
          )}
        </Veld>
      ))}
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
