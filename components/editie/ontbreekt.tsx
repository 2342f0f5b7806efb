import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'
import { type Gemis, WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan, kortAdres } from '@/lib/i18n/adres'

interface Props {
  gemis: Gemis
  taal: Taal
}

/** Waar een onderdeel wel staat, als het niet staat in de uitgave waar iemand het zocht. */
export function Ontbreekt({ gemis, taal }: Props) {
  const t = useTranslations('edities')
  switch (gemis.wat) {
    case 'geen editie':
      return (
        <p>
          <a href={adresVan({ sectie: 'edities' }, taal)}>{t('welkeEdities')}</a>
        </p>
      )
    case 'concept':
      return (
        <p>
          {t('nogConcept')} <a href={adresVan(gemis.plek, taal, WERKVERSIE)}>{t('naarWerkversie')}</a>
        </p>
      )
    case 'niet hierin':
      return (
        <>
          {gemis.eerste && (
            <p>
              {t('kwamIn', { id: gemis.id })}{' '}
              <a href={kortAdres(gemis.id, gemis.eerste)}>{t('editie', { versie: gemis.eerste })}</a>.
            </p>
          )}
          <p>
            <a href={adresVan(gemis.plek, taal)}>{t('naarVandaag')}</a>
          </p>
        </>
      )
  }
}
