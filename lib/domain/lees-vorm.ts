import { VOORSTELSOORTEN } from './voorstel'
import { KNOPPEN, type Knop, REGELVELDEN, type Vormfout, type Vormwaarden } from './voorstelvorm'

/** Een veld als tekst. Een browser stuurt regels met CRLF; een bestand hoort hier niet en telt als leeg. */
function lees(vorm: FormData, naam: string): string {
  const waarde = vorm.get(naam)
  return typeof waarde === 'string' ? waarde.replaceAll('\r\n', '\n') : ''
}

/** Alle rijen van een lijst tot en met de laatste die gevuld is; het nummer van een rij is dat van haar veld. */
function leesRijen<R>(eerste: (nr: number) => boolean, lees: (nr: number) => R, isLeeg: (rij: R) => boolean): R[] {
  const rijen: R[] = []
  for (let nr = 0; eerste(nr); nr += 1) rijen.push(lees(nr))
  return rijen.slice(0, rijen.findLastIndex(rij => !isLeeg(rij)) + 1)
}

export const isLegeBron = ({ id, vindplaats }: Vormwaarden['bronnen'][number]): boolean =>
  id === '' && vindplaats.trim() === ''

const isLeeg = (id: string): boolean => id === ''

/** Leest een verstuurd formulier; keurt niets, want wat niet kan moet ook weer te zien zijn. */
export function leesVorm(vorm: FormData): Vormwaarden {
  const veld = (naam: string) => lees(vorm, naam)
  const leesIds = (naam: string) =>
    leesRijen(
      nr => vorm.has(`${naam}.${nr}`),
      nr => veld(`${naam}.${nr}`),
      isLeeg,
    )
  return {
    soort: VOORSTELSOORTEN.find(soort => soort === veld('soort')) ?? 'wijzigen',
    id: veld('id'),
    bij: veld('bij'),
    sleutel: veld('sleutel'),
    basis: veld('basis'),
    // Een regel mag op het scherm over meer regels lopen; wie daar Enter drukt, bedoelt een spatie.
    regels: Object.fromEntries(
      REGELVELDEN.filter(naam => vorm.has(`velden.${naam}`)).map(naam => [
        naam,
        veld(`velden.${naam}`).replaceAll(/\n+/g, ' '),
      ]),
    ),
    bronnen: leesRijen(
      nr => vorm.has(`velden.bronnen.${nr}.id`),
      nr => ({ id: veld(`velden.bronnen.${nr}.id`), vindplaats: veld(`velden.bronnen.${nr}.vindplaats`) }),
      isLegeBron,
    ),
    zie: leesIds('velden.zie'),
    tekst: veld('tekst'),
    vervangenDoor: leesIds('vervangenDoor'),
    wijze: veld('wijze'),
    titel: veld('titel'),
    reden: veld('reden'),
    criterium: veld('criterium'),
    naam: veld('naam'),
    organisatie: veld('organisatie'),
  }
}

/** Welke knop er is ingedrukt; Enter in een veld bekijkt, en verstuurt nooit. */
export const leesKnop = (vorm: FormData): Knop => KNOPPEN.find(knop => knop === vorm.get('knop')) ?? 'bekijk'

/** De nummers van de rijen die meegaan, om een fout bij de rij van het formulier te zetten. */
const gevuld = <R>(rijen: R[], leeg: (rij: R) => boolean): number[] => rijen.flatMap((rij, i) => (leeg(rij) ? [] : [i]))

/** Het formulier als ruwe invoer; wat niet bij de soort hoort, gaat niet mee. */
export function naarInvoer(waarden: Vormwaarden): Record<string, unknown> {
  const { soort, id, bij, basis, regels, tekst, criterium, sleutel, wijze, titel, reden, naam, organisatie } = waarden
  const gemeen = { soort, sleutel, wijze, titel, reden, naam, organisatie, ...(criterium && { criterium }) }
  const velden = {
    ...regels,
    bronnen: waarden.bronnen.filter(rij => !isLegeBron(rij)),
    zie: waarden.zie.filter(rij => !isLeeg(rij)),
  }
  switch (soort) {
    case 'wijzigen':
      return { ...gemeen, id, basis, velden, tekst }
    case 'nieuw':
      return { ...gemeen, bij, velden, tekst }
    case 'vervallen':
      return { ...gemeen, id, basis, vervangenDoor: waarden.vervangenDoor.filter(rij => !isLeeg(rij)) }
  }
}

/** Zet een fout in een rij van de invoer terug bij de rij van het formulier. */
export function bijRij(fout: Vormfout, waarden: Vormwaarden): Vormfout {
  const deel = /^(velden\.bronnen|velden\.zie|vervangenDoor)\.(\d+)(.*)$/.exec(fout.veld ?? '')
  if (!deel) return fout
  const [, lijst = '', nr = '', rest = ''] = deel
  const nummers =
    lijst === 'velden.bronnen'
      ? gevuld(waarden.bronnen, isLegeBron)
      : gevuld(lijst === 'velden.zie' ? waarden.zie : waarden.vervangenDoor, isLeeg)
  return { ...fout, veld: `${lijst}.${nummers[Number(nr)] ?? nr}${rest}` }
}
