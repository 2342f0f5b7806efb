import type { Fout } from '../fout'
import { EDITIES, type Editie, editiepad } from './lees'
import { somVan } from './som'

const opsomming = new Intl.ListFormat('nl')

/** `editie 1.0.0`, of `de edities 1.0.0 en 2.0.0`. */
export const noemEdities = (versies: Iterable<string>): string => {
  const lijst = [...versies]
  return `${lijst.length === 1 ? 'editie' : 'de edities'} ${opsomming.format(lijst)}`
}

/** Een bestand in de map van een editie, en wat de edities die erop steunen ervan zeggen. */
interface Verwacht {
  houder: string
  pad: string
  eisen: { sha256: string; door: string }[]
}

function verzamel(edities: Editie[]): Verwacht[] {
  const opPlek = new Map<string, Verwacht>()
  for (const { versie, gegevens } of edities)
    for (const [pad, { sha256, editie: houder }] of Object.entries(gegevens?.bestanden ?? {})) {
      const plek = editiepad(houder, pad)
      const verwacht = opPlek.get(plek) ?? { houder, pad, eisen: [] }
      verwacht.eisen.push({ sha256, door: versie })
      opPlek.set(plek, verwacht)
    }
  return [...opPlek.values()]
}

/** Edities waar een andere op steunt of voortbouwt, en die er niet zijn. */
function zoekVerdwenen(edities: Editie[]): Fout[] {
  const aanwezig = new Set(edities.map(({ versie }) => versie))
  const gemist = new Map<string, Set<string>>()
  for (const { versie, gegevens } of edities) {
    const nodig = Object.values(gegevens?.bestanden ?? {}).map(({ editie }) => editie)
    for (const ander of gegevens?.vorige ? [gegevens.vorige.versie, ...nodig] : nodig)
      if (!aanwezig.has(ander)) gemist.set(ander, (gemist.get(ander) ?? new Set()).add(versie))
  }
  return [...gemist].map(([versie, door]) => ({
    bestand: `${EDITIES}/${versie}`,
    regel: 1,
    melding: `editie ${versie} ontbreekt, en ${noemEdities(door)} kan niet zonder; zet de map terug (git restore ${EDITIES}/${versie})`,
  }))
}

function beoordeel({ houder, pad, eisen }: Verwacht, bytes: Buffer | undefined): string | undefined {
  const som = bytes && somVan(bytes)
  const gebroken = eisen.filter(({ sha256 }) => sha256 !== som).map(({ door }) => door)
  if (gebroken.length === 0) return undefined
  const mend = `zet het bestand terug zoals het was (git restore ${editiepad(houder, pad)})`
  return bytes
    ? `is veranderd sinds ${noemEdities(gebroken)} ${gebroken.length === 1 ? 'is' : 'zijn'} vastgesteld, en dat mag nooit; ${mend}`
    : `ontbreekt, en hoort bij ${noemEdities(gebroken)}; ${mend}`
}

/** Elke map van een editie bevat precies wat editie.yaml zegt: geen byte en geen bestand anders, erbij of eraf. */
export function controleerBestanden(edities: Editie[]): Fout[] {
  const opVersie = new Map(edities.map(editie => [editie.versie, editie]))
  const fouten = zoekVerdwenen(edities)
  for (const verwacht of verzamel(edities)) {
    const houder = opVersie.get(verwacht.houder)
    const melding = houder && beoordeel(verwacht, houder.opSchijf.get(verwacht.pad))
    if (melding) fouten.push({ bestand: editiepad(verwacht.houder, verwacht.pad), regel: 1, melding })
  }
  for (const { versie, gegevens, opSchijf } of edities)
    for (const pad of gegevens ? opSchijf.keys() : [])
      if (gegevens?.bestanden[pad]?.editie !== versie)
        fouten.push({
          bestand: editiepad(versie, pad),
          regel: 1,
          melding: `hoort niet bij editie ${versie}: die is vastgesteld zonder dit bestand; haal het weg`,
        })
  return fouten
}
