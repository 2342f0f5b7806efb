import { getEditie } from '@/lib/content/edities'
import { maakNaslag } from '@/lib/content/naslag'
import { getTekststuk } from '@/lib/content/tekststukken'
import type { Dossierstuk } from '@/lib/document/stel-samen'
import { stukwoorden, type Vertaler } from '@/lib/document/stuk-blokken'
import type { Keus } from '@/lib/domain/dossier'
import { naamVan } from '@/lib/domain/id'
import { isOnderdeel } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import { toonDatum } from '@/lib/i18n/datum'

/** Dezelfde melding als boven het onderdeel in zijn editie, in zinnen; niets als de tekst nog geldt. */
function standzinnen({ id, versie }: Keus, taal: Taal, t: Vertaler): string[] {
  const naslag = maakNaslag({ taal, uitgave: versie })
  const item = naslag.item(id)
  const stand = isOnderdeel(item) ? naslag.bladstand(item, versie) : 'gelijk'
  const steen = stand === 'vervallen' && naslag.grafsteen(id)
  const eigen = getEditie(versie)?.stand
  return [
    eigen?.status === 'ingetrokken' &&
      [t('edities.ingetrokken', { datum: toonDatum(eigen.sinds, taal) }), eigen.reden].filter(Boolean).join(' '),
    stand !== 'gelijk' && t(`edities.${stand}`, { naam: naamVan(item), versie }),
    steen && `${t('edities.vervallenSinds', { versie: steen.sinds })} ${steen.reden}`,
  ].filter(zin => zin !== false && zin !== undefined)
}

/** Een onderdeel uit een editie met wat er sindsdien van geworden is. */
export const maakDossierstuk = (keus: Keus, taal: Taal, t: Vertaler): Dossierstuk => ({
  stuk: getTekststuk(keus.id, keus.versie, taal, stukwoorden(t)),
  stand: standzinnen(keus, taal, t),
})
