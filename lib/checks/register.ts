import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { id, regel } from '@/lib/content/schema/velden'
import { REGISTERSOORTEN, type Registersoort } from '@/lib/domain/soort'
import { isBestand } from './bestaat'
import type { Fout } from './fout'
import { verklaar } from './verklaar'
import { leesYaml } from './yaml'

export const REGISTER = 'content/kader/register.yaml'

const schema = z.strictObject({
  uitgegeven: z.partialRecord(z.enum(REGISTERSOORTEN), z.array(id)),
  vervallen: z.array(
    z.strictObject({
      id,
      sinds: z.string().regex(/^\d+\.\d+\.\d+$/, 'moet een editie zijn, zoals 2.0.0'),
      reden: regel,
      vervangenDoor: z.array(id).min(1, 'laat het veld weg als er niets in staat').optional(),
    }),
  ),
})

/** Elk id dat ooit is uitgegeven, en welke daarvan vervallen zijn, met de reden. */
export interface Register {
  soortVan: Map<string, Registersoort>
  vervallen: Map<string, { sinds: string; reden: string; vervangenDoor?: string[] }>
  regelVan: (id: string) => number
}

const LEEG: Register = { soortVan: new Map(), vervallen: new Map(), regelVan: () => 1 }

/**
 * Leest content/kader/register.yaml; een kapot register is een fout op de goede regel.
 * @param bestand het register van een editie, als het om een oudere tekst gaat
 */
export function leesRegister(wortel: string, bestand = REGISTER): { register: Register; fouten: Fout[] } {
  // De site draait uit deze map zelf; de build hoeft niet uit te zoeken welke bestanden er gelezen worden.
  const pad = join(/* turbopackIgnore: true */ wortel, bestand)
  const meld = (regelnummer: number, melding: string): Fout => ({ bestand, regel: regelnummer, melding })
  if (!isBestand(pad)) return { register: LEEG, fouten: [meld(1, 'het register ontbreekt; zet het bestand terug')] }
  const yaml = leesYaml(readFileSync(/* turbopackIgnore: true */ pad, 'utf8'), 1)
  if (yaml.fouten.length > 0)
    return { register: LEEG, fouten: yaml.fouten.map(({ regel, melding }) => meld(regel, melding)) }
  const gelezen = schema.safeParse(yaml.velden)
  if (!gelezen.success)
    return {
      register: LEEG,
      fouten: verklaar(gelezen.error, yaml.velden, [...REGISTERSOORTEN, ...Object.keys(schema.shape)]).map(
        ({ pad, melding }) => meld(yaml.regelVan(pad), melding),
      ),
    }
  const gegevens = gelezen.data
  const fouten: Fout[] = []
  const soortVan = new Map<string, Registersoort>()
  const plaats = new Map<string, PropertyKey[]>()
  for (const soort of REGISTERSOORTEN)
    for (const [i, uitgegeven] of (gegevens.uitgegeven[soort] ?? []).entries()) {
      const pad = ['uitgegeven', soort, i]
      if (soortVan.has(uitgegeven))
        fouten.push(meld(yaml.regelVan(pad), `id "${uitgegeven}" staat twee keer in het register; haal er één weg`))
      soortVan.set(uitgegeven, soort)
      plaats.set(uitgegeven, pad)
    }
  for (const [i, { id: weg, vervangenDoor = [] }] of gegevens.vervallen.entries()) {
    const plek = ['vervallen', i]
    if (!soortVan.has(weg))
      fouten.push(
        meld(
          yaml.regelVan(plek),
          `"${weg}" is nooit uitgegeven, dus het kan niet vervallen; zet het ook onder "uitgegeven"`,
        ),
      )
    for (const [j, nieuw] of vervangenDoor.entries())
      if (!soortVan.has(nieuw))
        fouten.push(
          meld(
            yaml.regelVan([...plek, 'vervangenDoor', j]),
            `"${nieuw}" is nooit uitgegeven, dus het kan niets vervangen; verbeter het id`,
          ),
        )
  }
  return {
    register: {
      soortVan,
      vervallen: new Map(gegevens.vervallen.map(weg => [weg.id, weg])),
      regelVan: gezocht => yaml.regelVan(plaats.get(gezocht) ?? []),
    },
    fouten,
  }
}
