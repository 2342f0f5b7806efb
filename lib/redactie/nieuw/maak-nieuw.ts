import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REGISTER } from '@/lib/checks/register'
import { MAPPEN } from '@/lib/content/schema/mappen'
import { dagVan } from '@/lib/domain/dag'
import { Weigering } from '@/lib/edities/weigering'
import { padVan, schrijfBestand } from './bestand'
import { leesOpdracht, type Opdracht } from './opdracht'
import { zetInRegister } from './register'
import { schrijfSamen } from './schrijf'
import { type Bezwaar, NIEUWE_SOORTEN, type Velden } from './soorten'
import { leesStand } from './stand'
import { stelSamen } from './stel-samen'
import { type Vraag, vulAan } from './vul-aan'

const noem = ({ veld, melding }: Bezwaar): string =>
  `  ${veld === undefined ? '' : veld === 'id' ? 'id: ' : `--${veld}: `}${melding}`

function vertel({ soort, opties, gegeven, tekst }: Opdracht, velden: Velden, inRegister: boolean): string {
  const { map, pad, id } = padVan(soort, velden)
  const over = opties.filter(({ naam, verplicht }) => !verplicht && gegeven[naam] === undefined).map(({ naam }) => naam)
  const teSchrijven = MAPPEN[map].vorm === 'mdx' && !tekst
  const stappen = [
    ...(teSchrijven ? [`Schrijf de tekst in ${pad}, onder de tweede regel met drie streepjes.`] : []),
    ...NIEUWE_SOORTEN[soort].daarna(id, velden),
    'Kijk na of alles klopt: npm run check',
  ]
  return [
    `Gemaakt: ${pad}${inRegister ? `, en ${id} staat in ${REGISTER}` : ''}.`,
    ...(over.length > 0 ? [`Niet ingevuld: ${over.join(', ')}. Wanneer dat kan, zegt content/README.md.`] : []),
    'Wat u nu doet:',
    ...stappen.map((stap, i) => `  ${i + 1}. ${stap}`),
  ].join('\n')
}

/**
 * Maakt een nieuw bestand met het volgende vrije id, of weigert met een reden; dan is er niets veranderd.
 * @param vraag ontbreekt als er niemand is om iets aan te vragen
 * @returns wat er gemaakt is en wat er nog te doen is
 * @throws Weigering
 */
export async function maakNieuw(argumenten: string[], wortel: string, vraag?: Vraag): Promise<string> {
  const opdracht = leesOpdracht(argumenten)
  const { soort, tekst } = opdracht
  const stand = leesStand(wortel)
  const dag = dagVan(new Date())
  if (vraag) await vulAan(opdracht, stand, dag, vraag)
  const { velden, bezwaren } = stelSamen(opdracht, stand, dag)
  if (bezwaren.length > 0) {
    const ook = bezwaren.some(({ veld }) => !veld) ? NIEUWE_SOORTEN[soort].vraagOok(opdracht.gegeven) : []
    const opties = ook.length > 0 ? [`  Geef ${ook.map(naam => `--${naam}`).join(' of ')}.`] : []
    throw new Weigering(['Dit kan zo niet, en er is niets gemaakt:', ...bezwaren.map(noem), ...opties].join('\n'))
  }
  const { map, pad, id } = padVan(soort, velden)
  const register =
    soort === 'wijziging'
      ? undefined
      : { pad: REGISTER, tekst: zetInRegister(readFileSync(join(wortel, REGISTER), 'utf8'), soort, id) }
  schrijfSamen(wortel, { pad, tekst: schrijfBestand(map, velden, tekst) }, register)
  return vertel(opdracht, velden, register !== undefined)
}
