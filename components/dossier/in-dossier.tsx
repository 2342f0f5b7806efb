import { useTranslations } from 'next-intl'
import { schrijfKeus } from '@/lib/domain/dossier'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'
import { VoegToe } from './voeg-toe'

/** Op het blad van een onderdeel: neem het, met de editie die hier te lezen is, op in een dossier. */
export function InDossier({ id, versie, taal }: { id: string; versie: string; taal: Taal }) {
  const t = useTranslations('dossier')
  return (
    <VoegToe
      woord={schrijfKeus({ id, versie })}
      naar={adresVan({ sectie: 'dossier' }, taal)}
      tekst={t('inDossier')}
      gedaan={t('staatErin')}
    />
  )
}
