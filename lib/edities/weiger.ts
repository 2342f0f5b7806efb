import { controleer } from '@/lib/checks/controleer'
import { wijzenVan } from '@/lib/checks/editie/dekking'
import type { Editie } from '@/lib/checks/editie/lees'
import { inventarisVan, inventarisVanEditie, leesWerkversie, vergelijk } from '@/lib/checks/editie/verschil'
import type { Wijziging } from '@/lib/checks/editie/wijzigingen'
import { toonFout } from '@/lib/checks/fout'
import { leesRegister, REGISTER } from '@/lib/checks/register'
import { WIJZEN } from '@/lib/domain/verloop'
import { volgendeVersie } from '@/lib/domain/versie'
import type { Opdracht } from './stel-samen'
import { Weigering } from './weigering'

/** @throws Weigering als `npm run check` fouten zou vinden */
export function weigerFouten(wortel: string): void {
  const { fouten } = controleer(wortel)
  if (fouten.length > 0)
    throw new Weigering(
      `De inhoud is niet in orde; herstel dit eerst (npm run check):\n${fouten.map(toonFout).join('\n')}`,
    )
}

/** Een grafsteen die met deze editie ingaat, zegt dat ook. */
function weigerGrafstenen(wortel: string, versie: string, weg: string[]): void {
  const { vervallen } = leesRegister(wortel).register
  for (const id of weg) {
    const sinds = vervallen.get(id)?.sinds
    if (sinds !== versie)
      throw new Weigering(
        `"${id}" vervalt met editie ${versie}, maar in ${REGISTER} staat "sinds: ${sinds}". Maak daar ${versie} van.`,
      )
  }
}

/** Wat nog een voorstel is, gaat niet ongemerkt mee. */
function weigerOnbesloten(open: Wijziging[]): void {
  const onbesloten = open.filter(({ besloten }) => !besloten)
  if (onbesloten.length === 0) return
  const waar = onbesloten.map(({ id, bestand }) => `${bestand} (${id})`).join('\n')
  throw new Weigering(
    `Over deze wijzigingen is nog niet besloten:\n${waar}\nZet er "besluit: { door: …, datum: "…" }" bij, of zet de tekst terug en haal het bestand weg.`,
  )
}

function weigerVersie({ versie, datum }: Opdracht, vorige: Editie, open: Wijziging[]): void {
  const onbekend = open.find(({ wijze }) => !wijze)
  if (onbekend) throw new Weigering(`${onbekend.bestand}: kies als wijze ${WIJZEN.join(', ')}.`)
  const gevraagd = volgendeVersie(vorige.versie, wijzenVan(open))
  if (versie !== gevraagd)
    throw new Weigering(
      `Versie ${versie} volgt niet uit de wijzigingen sinds ${vorige.versie} (${open
        .map(({ id, wijze }) => `${id}: ${wijze}`)
        .join(', ')}). Stel editie ${gevraagd} vast.`,
    )
  const bevroren = vorige.gegevens?.bevroren ?? datum
  if (datum < bevroren)
    throw new Weigering(`De datum ${datum} ligt voor die van editie ${vorige.versie} (${bevroren}). Kies een latere.`)
}

/**
 * Wat er niet klopt aan het vaststellen zelf, als de inhoud in orde is.
 * @throws Weigering
 */
export function weigerOpdracht(wortel: string, opdracht: Opdracht, edities: Editie[], open: Wijziging[]): void {
  const vorige = edities.at(-1)
  const oud = vorige && inventarisVanEditie(wortel, vorige)
  if (!vorige || !oud) {
    const eerste = volgendeVersie(undefined, [])
    if (opdracht.versie !== eerste) throw new Weigering(`De eerste editie is ${eerste}, niet ${opdracht.versie}.`)
    if (open.length > 0)
      throw new Weigering(
        `Er is nog geen editie, dus er kan nog niets gewijzigd zijn; haal ${open.map(({ bestand }) => bestand).join(', ')} weg.`,
      )
    return
  }
  const nu = inventarisVan(leesWerkversie(wortel), leesRegister(wortel).register)
  const verschillen = vergelijk(oud, nu)
  if (verschillen.size === 0)
    throw new Weigering(
      `Er is sinds editie ${vorige.versie} niets aan het kader veranderd. (Bronnen en begrippen horen niet bij een editie.)`,
    )
  weigerOnbesloten(open)
  weigerVersie(opdracht, vorige, open)
  weigerGrafstenen(
    wortel,
    opdracht.versie,
    [...verschillen].filter(([, { wat }]) => wat === 'weg').map(([id]) => id),
  )
}
