import { useTranslations } from 'next-intl'
import { citeereditie } from '@/lib/domain/citeereditie'
import { schrijfKeus } from '@/lib/domain/dossier'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import { adresVan } from '@/lib/i18n/adres'
import { VoegToe } from './voeg-toe'

/** In een lijst: neem dit onderdeel op in een dossier. Niets in de werkversie. */
export function Dossierkoppeling({ item, naslag }: { item: Onderdeel; naslag: Naslag }) {
  const t = useTranslations('dossier')
  const versie = citeereditie(naslag)
  if (!versie) return null
  return (
    <VoegToe
      kort
      woord={schrijfKeus({ id: item.id, versie })}
      naar={adresVan({ sectie: 'dossier' }, naslag.taal)}
      tekst={t('naarDossier', { id: item.id })}
      gedaan={t('inUwDossier', { id: item.id })}
    />
  )
}
