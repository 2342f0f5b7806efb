import { leesRegister, REGISTER } from '@/lib/checks/register'
import { leesYaml } from '@/lib/checks/yaml'
import type { InvoerVan } from './invoer'
import { leesKernpunten } from './kernpunten'
import { leesOnderdeel, onderdeelpad } from './lees-onderdeel'
import type { Stand } from './opslag'
import type { Deel, Uitkomst } from './opstelling'
import { leesContent } from './pad'
import { bezwaarTegenTekst } from './tekst'
import { keurVelden, zetVelden } from './velden'
import { schrijfGegevens, voegRegelToe } from './yaml'

/** Wat bij `plaats` staat; een editie noemt daar de paragraaf. */
const PLAATS = 'niet in de vastgestelde tekst; voorgesteld via het portaal'

/** Het hoogste nummer in een reeks zoals `C-K`; ook wat vervallen of alleen voorgesteld is, telt mee. */
export const hoogste = (reeks: string, ids: Iterable<string>): number =>
  Math.max(0, ...[...ids].map(id => Number((id.startsWith(reeks) && /^\d+$/.exec(id.slice(reeks.length))?.[0]) || 0)))

/** Een kernpunt erbij, met het volgende vrije nummer van zijn kernwaarde. */
export function stelNieuwOp(stand: Stand, invoer: InvoerVan<'nieuw'>, bezet: readonly string[]): Uitkomst<Deel> {
  const { bij, velden, tekst } = invoer
  const kernwaarde = leesOnderdeel(stand, bij)
  const letter = kernwaarde && leesYaml(kernwaarde.bestand.voorgegevens, 2).velden.letter
  if (kernwaarde?.map !== 'Kernwaarde' || typeof letter !== 'string')
    return { fouten: [{ veld: 'bij', melding: `"${bij}" is geen kernwaarde of thema; kies er een uit de lijst` }] }
  const fouten = [...keurVelden('Kernpunt', { titel: '', ...velden }), ...bezwaarTegenTekst(tekst)]
  if (fouten.length > 0) return { fouten }

  const reeks = `${letter}-K`
  const id = `${reeks}${hoogste(reeks, [...leesRegister(stand.wortel).register.soortVan.keys(), ...bezet]) + 1}`
  const volgorde = Math.max(0, ...leesKernpunten(stand, bij).map(kernpunt => kernpunt.volgorde)) + 1
  const vast = schrijfGegevens({ id, soort: 'kernpunt', titel: velden.titel, bij, volgorde, plaats: PLAATS })
  const { titel: _, ...rest } = velden
  const voorgegevens = zetVelden('Kernpunt', vast, {}, rest)
  const register = voegRegelToe(
    leesContent(stand.wortel, REGISTER)?.toString('utf8') ?? '',
    ['uitgegeven', 'kernpunt'],
    id,
    ander => typeof ander === 'string' && ander.startsWith(reeks),
  )
  return {
    goed: {
      id,
      bestanden: new Map([
        [onderdeelpad('Kernpunt', id), `---\n${voorgegevens}---\n\n${tekst}\n`],
        [REGISTER, register],
      ]),
    },
  }
}
