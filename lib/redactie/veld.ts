import { z } from 'zod'

/** Hoe een waarde wordt opgeschreven; op de opdrachtregel is alles tekst. */
export type Vorm = 'tekst' | 'getal' | 'lijst' | 'groep'

/** Wat een redacteur van een veld moet weten. Komt in zijn geheel uit het schema. */
export interface Veld {
  naam: string
  verplicht: boolean
  vorm: Vorm
  /** Wat erin hoort; de tekst van `.meta()` in lib/content/schema. */
  uitleg: string
  /** Wat erin mag, in woorden: `heel getal`, `lijst van ids`. */
  mag: string
  /** De waarde, als er maar één kan. */
  vast?: string
  voorbeeld?: unknown
}

/** Deze staan in elk bestand bovenaan, in deze volgorde; de rest volgt het schema. */
const VOORAAN = ['id', 'soort', 'titel', 'bij']

type Vormgeving = z.core.JSONSchema.BaseSchema

const of = new Intl.ListFormat('nl', { type: 'disjunction' })

/** Nullen en grote getallen zijn grenzen van de techniek, geen keuze van het schema. */
const grens = ({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: Vormgeving): string =>
  maximum < Number.MAX_SAFE_INTEGER ? ` van ${minimum} tot en met ${maximum}` : ''

function noemTekst({ format, pattern, maxLength }: Vormgeving): string {
  if (format === 'uri') return 'adres met https://'
  if (format === 'date') return 'dag, tussen aanhalingstekens'
  if (pattern) return 'id'
  return maxLength ? `één regel, ten hoogste ${maxLength} tekens` : 'één regel'
}

function noemLijst(deel: Vormgeving): string {
  const delen = deel.anyOf ?? [deel]
  const namen = delen.map(vorm =>
    vorm.type === 'object' ? 'groepen' : vorm.pattern ? 'ids' : 'regels, elk op een eigen regel met `- `',
  )
  return `lijst van ${of.format(new Set(namen))}`
}

/** @throws als het schema iets kent wat hier nog geen woorden heeft */
function noem(vorm: Vormgeving): string {
  if (vorm.const !== undefined) return `altijd \`${String(vorm.const)}\``
  if (vorm.enum) return of.format(vorm.enum.map(keuze => `\`${String(keuze)}\``))
  switch (vorm.type) {
    case 'string':
      return noemTekst(vorm)
    case 'integer':
      return `heel getal${grens(vorm)}`
    case 'array':
      return noemLijst(vorm.items as Vormgeving)
    case 'object':
      return `groep: ${Object.entries(vorm.properties ?? {})
        .map(([naam]) => (vorm.required?.includes(naam) ? `\`${naam}\`` : `\`${naam}\` (mag)`))
        .join(', ')}`
    default:
      throw new Error(`lib/redactie/veld.ts weet niet hoe dit heet: ${JSON.stringify(vorm)}`)
  }
}

const VORMEN: Record<string, Vorm> = { integer: 'getal', array: 'lijst', object: 'groep', string: 'tekst' }

/** De velden van een schema, in de volgorde waarin zij in een bestand staan. */
export function leesVelden(schema: z.ZodObject): Veld[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' })
  const plaats = (naam: string) => (VOORAAN.includes(naam) ? VOORAAN.indexOf(naam) : VOORAAN.length)
  return Object.entries(properties as Record<string, Vormgeving>)
    .map(([naam, vorm]) => ({
      naam,
      verplicht: required.includes(naam),
      vorm: VORMEN[String(vorm.type)] ?? 'tekst',
      uitleg: vorm.description ?? '',
      mag: noem(vorm),
      vast: vorm.const === undefined ? undefined : String(vorm.const),
      voorbeeld: vorm.voorbeeld,
    }))
    .toSorted((a, b) => plaats(a.naam) - plaats(b.naam))
}
