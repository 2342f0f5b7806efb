import type { Bestandsinhoud } from '@/components/offline/inhoud'
import { getUitgaveVandaag } from '@/lib/content/edities'
import { getAlle, getBuren, getGebruik, getKernwaarden, getOnderdelen, type Keuze } from '@/lib/content/kader'
import { maakNaslag } from '@/lib/content/naslag'
import { slugVan } from '@/lib/domain/id'
import type { Taal } from '@/lib/domain/taal'
import type { Editie } from '@/lib/domain/uitgave'
import { GEZET_ADRES } from '@/lib/i18n/site'

/** Alles van een editie, met de bronnen en begrippen van nu; elke verwijzing wijst binnen het bestand. */
export function leesInhoud(editie: Editie, taal: Taal): Bestandsinhoud {
  const keuze: Keuze = { taal, uitgave: editie.versie }
  return {
    editie,
    nieuwste: getUitgaveVandaag(),
    naslag: maakNaslag(keuze, item => `#${slugVan(item.id)}`),
    site: GEZET_ADRES,
    toelichtingen: getAlle('toelichting', keuze),
    signalen: getAlle('signaal', keuze),
    kernwaarden: getKernwaarden(keuze),
    vragen: getAlle('vraag', keuze),
    kernpunten: getAlle('kernpunt', keuze),
    bronnen: getAlle('bron', keuze),
    begrippen: getAlle('begrip', keuze),
    onderdelen: getOnderdelen(keuze),
    buren: item => getBuren(item, keuze),
    gebruik: id => getGebruik(id, keuze),
  }
}
