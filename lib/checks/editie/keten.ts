import { EERSTE_VERSIE, vergelijkVersies } from '@/lib/domain/versie'
import type { Fout } from '../fout'
import { EDITIES, type Editie, gegevenspad } from './lees'

const bij = (versie: string, melding: string): Fout => ({ bestand: gegevenspad(versie), regel: 1, melding })

/** Wat er mis is tussen een editie en die ervoor; de fout staat bij de map die veranderd of bijgezet moet zijn. */
function beoordeelSchakel({ versie, gegevens }: Editie, voorganger: Editie | undefined): Fout[] {
  const vorige = gegevens?.vorige
  // Ontbreekt de vorige, dan zegt controleerBestanden dat al.
  if (!voorganger)
    return vorige || versie === EERSTE_VERSIE ? [] : [bij(versie, `de eerste editie moet ${EERSTE_VERSIE} zijn`)]
  if (vorige?.versie !== voorganger.versie)
    return [
      bij(
        voorganger.versie,
        `editie ${versie} volgt op ${vorige ? `editie ${vorige.versie}` : 'geen andere'}, dus editie ${voorganger.versie} kan er niet voor staan; haal weg wat er niet hoort`,
      ),
    ]
  if (voorganger.gegevens && voorganger.gegevens.vingerafdruk !== vorige.vingerafdruk)
    return [
      bij(
        voorganger.versie,
        `dit is niet meer de editie waarop ${versie} voortbouwt (de vingerafdruk is anders); zet de map terug (git restore ${EDITIES}/${voorganger.versie})`,
      ),
    ]
  return []
}

/** Of `bestanden` en `vervallen` bij elkaar en bij de vorige editie passen. */
function beoordeelLijsten({ versie, gegevens }: Editie, voorganger: Editie | undefined): Fout[] {
  if (!gegevens) return []
  const { bestanden, vervallen, vorige } = gegevens
  const weg = Object.keys(voorganger?.gegevens?.bestanden ?? {}).filter(pad => !Object.hasOwn(bestanden, pad))
  const teVergelijken = voorganger?.gegevens !== undefined || !vorige
  const fouten: Fout[] = []
  if (teVergelijken && weg.toSorted().join() !== vervallen.join())
    fouten.push(bij(versie, '"vervallen" noemt niet precies wat de vorige editie nog had; herstel de lijst'))
  if (Object.values(bestanden).some(({ editie }) => vergelijkVersies(editie, versie) > 0))
    fouten.push(bij(versie, 'de tekst van een bestand kan niet in een nieuwere editie staan; herstel de lijst'))
  return fouten
}

/** Elke editie noemt de vingerafdruk van die ervoor, en wat er sindsdien verviel. */
export const controleerKeten = (edities: Editie[]): Fout[] =>
  edities.flatMap((editie, i) =>
    editie.gegevens ? [...beoordeelSchakel(editie, edities[i - 1]), ...beoordeelLijsten(editie, edities[i - 1])] : [],
  )
