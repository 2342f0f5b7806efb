import { parseArgs } from 'node:util'
import { z } from 'zod'
import { datum as datumvorm, regel } from '@/lib/content/schema/velden'
import { wijziging } from '@/lib/content/schema/verloop'
import { dagVan } from '@/lib/domain/dag'
import { Weigering } from '@/lib/edities/weigering'

export const GEBRUIK = `Gebruik:
  npm run voorstel                                    wat er open staat, en wat er besloten is
  npm run voorstel -- toon <naam>                     wat een voorstel verandert
  npm run voorstel -- voeg-samen <naam> --door "LHV en NHG"
    --datum 2026-05-01                                de dag van het besluit; anders vandaag
    --pull-request https://…                          waar erover gesproken is
  npm run voorstel -- verwerp <naam> --door … --reden …
    --datum 2026-05-01
Het begin van een naam is genoeg, als er maar één zo begint.`

export interface Besluitgegevens {
  door: string
  datum: string
  reden?: string
  pullRequest?: string
}

export type Opdracht =
  | { wat: 'lijst' }
  | { wat: 'toon'; naam: string }
  | { wat: 'voeg-samen' | 'verwerp'; naam: string; besluit: Besluitgegevens }

function leesRegels(argumenten: string[]) {
  try {
    return parseArgs({
      args: argumenten,
      allowPositionals: true,
      options: {
        door: { type: 'string' },
        datum: { type: 'string' },
        reden: { type: 'string' },
        'pull-request': { type: 'string' },
      },
    })
  } catch {
    throw new Weigering(`Deze opdracht is niet te lezen.\n${GEBRUIK}`)
  }
}

/** @throws Weigering */
function eis<T>(schema: z.ZodType<T>, waarde: unknown, melding: string): T {
  const gelezen = schema.safeParse(waarde)
  if (!gelezen.success) throw new Weigering(melding)
  return gelezen.data
}

const DOOR = 'Zeg met --door wie het besloot, op één regel: --door "LHV en NHG".'
const REDEN = 'Zeg met --reden waarom; de indiener en iedereen na hem leest het.'

/** Wat er op de opdrachtregel staat. @throws Weigering */
export function leesOpdracht(argumenten: string[]): Opdracht {
  const { values, positionals } = leesRegels(argumenten)
  const [wat = 'lijst', naam, ...teVeel] = positionals
  const gegeven = Object.keys(values)
  if (wat === 'lijst' && naam === undefined && gegeven.length === 0) return { wat }
  if (naam === undefined || naam === '' || teVeel.length > 0) throw new Weigering(GEBRUIK)
  if (wat === 'toon' && gegeven.length === 0) return { wat, naam }
  if (wat !== 'voeg-samen' && wat !== 'verwerp') throw new Weigering(GEBRUIK)
  const { datum = dagVan(new Date()), 'pull-request': pullRequest, reden } = values
  if (wat === 'voeg-samen' ? reden !== undefined : pullRequest !== undefined) throw new Weigering(GEBRUIK)
  return {
    wat,
    naam,
    besluit: {
      door: eis(regel, values.door, DOOR),
      datum: eis(datumvorm, datum, `"${datum}" is geen datum; schrijf hem als 2026-05-01.`),
      ...(wat === 'verwerp' && { reden: eis(z.string().trim().min(1), reden, REDEN) }),
      ...(pullRequest !== undefined && {
        pullRequest: eis(
          wijziging.shape.pullRequest.unwrap(),
          pullRequest,
          `"${pullRequest}" is geen adres dat met https:// begint.`,
        ),
      }),
    },
  }
}
