import { TALEN, type Taal } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'

/** Het adres van een hele editie als één bestand dat zonder internet werkt. */
export const offlineAdres = (versie: string, taal: Taal): string =>
  `/edities/${versie}/duidingskader-${versie}-${taal}.html`

/** Of dit pad zo'n bestand is van een editie die er is; de werkversie wordt niet bewaard. */
export const isOfflineAdres = (pad: string, uitgaven: readonly Uitgave[]): boolean =>
  uitgaven.some(uitgave => uitgave !== WERKVERSIE && TALEN.some(taal => offlineAdres(uitgave, taal) === pad))
