import type { Fout } from '../fout'
import { REGISTER, type Register } from '../register'
import { controleerDekking } from './dekking'
import type { Verdeling } from './geschiedenis'
import type { Editie } from './lees'
import { inventarisVan, inventarisVanEditie, leesWerkversie, type Verschil, vergelijk, WERKVERSIE } from './verschil'
import { WIJZIGINGEN } from './wijzigingen'

const WAT: Record<Verschil['wat'], (id: string, editie: string) => string> = {
  anders: (id, editie) => `"${id}" is anders dan in editie ${editie}; zet de tekst terug`,
  nieuw: (id, editie) => `"${id}" staat niet in editie ${editie}; haal het bestand weg`,
  weg: (id, editie) => `"${id}" staat in editie ${editie} en is hier weg; zet het bestand terug`,
}

/** Een id dat een editie uitgaf, blijft uitgegeven; een grafsteen blijft staan. */
function controleerRegister(editie: string, oud: Register, nu: Register): Fout[] {
  const meld = (melding: string): Fout => ({ bestand: REGISTER, regel: 1, melding })
  return [
    ...[...oud.soortVan]
      .filter(([id, soort]) => nu.soortVan.get(id) !== soort)
      .map(([id, soort]) => meld(`"${id}" is in editie ${editie} uitgegeven; zet het terug onder "${soort}"`)),
    ...[...oud.vervallen.keys()]
      .filter(id => !nu.vervallen.has(id))
      .map(id => meld(`"${id}" was in editie ${editie} vervallen en komt niet terug; zet de grafsteen terug`)),
  ]
}

/** De werkversie verschilt alleen van de nieuwste editie waar een open wijziging dat zegt. */
export function controleerWerkversie(
  wortel: string,
  edities: Editie[],
  register: Register,
  { open, vrijNummer }: Verdeling,
): Fout[] {
  const nieuwste = edities.at(-1)
  const oud = nieuwste && inventarisVanEditie(wortel, nieuwste)
  if (!oud || !nieuwste) return []
  const { versie } = nieuwste
  const nu = inventarisVan(leesWerkversie(wortel), register)
  return [
    ...controleerRegister(versie, oud.register, register),
    ...controleerDekking(vergelijk(oud, nu), open, {
      editie: versie,
      meldOngenoemd: (id, { wat, pad }, wijzen) => ({
        bestand: `${WERKVERSIE}/${pad}`,
        regel: 1,
        melding: `${WAT[wat](id, versie)}, of leg de wijziging vast: maak ${WIJZIGINGEN}/${vrijNummer}.nl.mdx met "items: [${id}]" en als wijze ${wijzen} (zie content/README.md)`,
      }),
    }),
  ]
}
