import type { Editie } from '@/lib/checks/editie/lees'
import { somVan } from '@/lib/checks/editie/som'
import type { Editiegegevens } from '@/lib/content/schema/editie'
import { schrijfEditietekst } from './tekst'

/** Wat degene die vaststelt, te zeggen heeft. */
export interface Opdracht {
  versie: string
  /** Dag waarop de editie bevroren wordt. */
  datum: string
  tekst: Editiegegevens['tekst']
  /** Wat over het vaststellen bekend is, in één zin; zonder staat er wat zeker is. */
  vaststelling?: string
}

/** Het kader noemt geen dag van vaststelling; die verzinnen we niet (toelichting `aanleiding`, AZWA opdracht D3). */
const VASTSTELLING_EERSTE =
  'Het kader noemt geen datum van vaststelling, alleen dat de werkgroep het eindproduct uiterlijk in het derde kwartaal van 2025 zou opleveren.'

const vaststellingVan = (wijzigingen: string[]): string =>
  wijzigingen.length === 1
    ? `Het besluit staat bij wijziging ${wijzigingen[0]}.`
    : `De besluiten staan bij de wijzigingen ${new Intl.ListFormat('nl').format(wijzigingen)}.`

/** In de map van welke editie precies deze tekst al staat; dat hoeft niet de vorige te zijn. */
function zoekHouder(edities: Editie[], pad: string, sha256: string): string | undefined {
  return edities.map(({ gegevens }) => gegevens?.bestanden[pad]).find(bestand => bestand?.sha256 === sha256)?.editie
}

/**
 * De bestanden van een nieuwe editie: wat nog in geen editie staat, en editie.yaml met de lijst van alles.
 * @param edities die er al zijn, oudste eerst
 * @param kader de bestanden van content/kader
 * @param wijzigingen ids van de wijzigingen die met deze editie ingaan
 */
export function stelSamen(
  { versie, datum, tekst, vaststelling }: Opdracht,
  edities: Editie[],
  kader: Map<string, Buffer>,
  wijzigingen: string[],
) {
  const eigen = new Map<string, Buffer>()
  const bestanden: Editiegegevens['bestanden'] = {}
  for (const [pad, bytes] of kader) {
    const sha256 = somVan(bytes)
    const houder = zoekHouder(edities, pad, sha256)
    bestanden[pad] = { sha256, editie: houder ?? versie }
    if (!houder) eigen.set(pad, bytes)
  }
  const vorige = edities.at(-1)?.gegevens
  const gegevens = schrijfEditietekst({
    versie,
    status: 'vastgesteld',
    tekst,
    bevroren: datum,
    vaststelling: vaststelling ?? (vorige ? vaststellingVan(wijzigingen) : VASTSTELLING_EERSTE),
    vorige: vorige && { versie: vorige.versie, vingerafdruk: vorige.vingerafdruk },
    wijzigingen,
    bestanden,
    vervallen: Object.keys(vorige?.bestanden ?? {}).filter(pad => !kader.has(pad)),
  })
  return { gegevens, bestanden: eigen.set('editie.yaml', Buffer.from(gegevens)) }
}
