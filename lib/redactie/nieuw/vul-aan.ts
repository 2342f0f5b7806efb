import { leesWaarde, type Opdracht } from './opdracht'
import { NIEUWE_SOORTEN } from './soorten'
import type { Stand } from './stand'
import { stelSamen } from './stel-samen'

/** Stelt één vraag en wacht op het antwoord. */
export type Vraag = (vraag: string) => Promise<string>

/** Vraagt wat er nog ontbreekt of niet klopt, tot het zo kan; daarna één keer naar wat mag. */
export async function vulAan(opdracht: Opdracht, stand: Stand, vandaag: string, vraag: Vraag): Promise<void> {
  const { soort, opties, gegeven } = opdracht
  const gevraagd = new Set<string>()
  for (;;) {
    const { bezwaren } = stelSamen(opdracht, stand, vandaag)
    const ongevraagd = NIEUWE_SOORTEN[soort]
      .vraagOok(gegeven)
      .find(naam => !gevraagd.has(naam) && gegeven[naam] === undefined)
    const bezwaar = bezwaren.find(({ veld }) => opties.some(({ naam }) => naam === veld))
    const veld = opties.find(({ naam }) => naam === (bezwaar?.veld ?? ongevraagd))
    if (!veld) break
    const waarom = bezwaar && gegeven[veld.naam] !== undefined ? `${bezwaar.melding}\n` : ''
    const leeg = veld.verplicht || bezwaar ? '' : '; Enter is niets'
    const antwoord = (await vraag(`${waarom}${veld.naam}: ${veld.uitleg} (${veld.mag}${leeg})\n> `)).trim()
    gevraagd.add(veld.naam)
    if (antwoord === '') delete gegeven[veld.naam]
    else gegeven[veld.naam] = leesWaarde(veld, antwoord)
  }
}
