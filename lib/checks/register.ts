import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { id, regel } from '@/lib/content/schema/velden'
import { SOORTEN, type Soort } from '@/lib/domain/soort'
import { leesYaml } from './bestand'
import type { Fout } from './fout'

export const REGISTER = 'content/kader/register.yaml'

const schema = z.strictObject({
  uitgegeven: z.partialRecord(z.enum(SOORTEN), z.array(id)),
  vervallen: z.array(
    z.strictObject({
      id,
      sinds: z.string().regex(/^\d+\.\d+\.\d+$/),
      reden: regel,
      vervangenDoor: z.array(id).optional(),
    }),
  ),
})

/** Elk id dat ooit is uitgegeven, en welke daarvan vervallen zijn, met de reden. */
export interface Register {
  soortVan: Map<string, Soort>
  vervallen: Map<string, { sinds: string; reden: string; vervangenDoor?: string[] }>
  regelVan: (id: string) => number
}

/** Leest content/kader/register.yaml; een kapot register is een fout op de goede regel. */
export function leesRegister(wortel: string): { register: Register; fouten: Fout[] } {
  const tekst = readFileSync(join(wortel, REGISTER), 'utf8')
  const yaml = leesYaml(tekst, 1)
  const meld = (regelnummer: number, melding: string): Fout => ({ bestand: REGISTER, regel: regelnummer, melding })
  const gelezen = schema.safeParse(yaml.velden)
  const gegevens = gelezen.data ?? { uitgegeven: {}, vervallen: [] }
  const fouten = [
    ...yaml.fouten.map(fout => meld(fout.regel, fout.melding)),
    ...(gelezen.error?.issues ?? []).map(issue =>
      meld(yaml.regelVan(issue.path), `${issue.path.join('.')}: ${issue.message}`),
    ),
  ]
  const soortVan = new Map<string, Soort>()
  const plaats = new Map<string, PropertyKey[]>()
  for (const soort of SOORTEN)
    for (const [i, uitgegeven] of (gegevens.uitgegeven[soort] ?? []).entries()) {
      const pad = ['uitgegeven', soort, i]
      if (soortVan.has(uitgegeven))
        fouten.push(meld(yaml.regelVan(pad), `id "${uitgegeven}" staat twee keer in het register; haal er één weg`))
      soortVan.set(uitgegeven, soort)
      plaats.set(uitgegeven, pad)
    }
  for (const [i, { id: weg }] of gegevens.vervallen.entries())
    if (!soortVan.has(weg))
      fouten.push(
        meld(
          yaml.regelVan(['vervallen', i]),
          `"${weg}" is nooit uitgegeven, dus het kan niet vervallen; zet het ook onder "uitgegeven"`,
        ),
      )
  return {
    register: {
      soortVan,
      vervallen: new Map(gegevens.vervallen.map(weg => [weg.id, weg])),
      regelVan: gezocht => yaml.regelVan(plaats.get(gezocht) ?? []),
    },
    fouten,
  }
}
