import type { z } from 'zod'
import { zoekNabije } from '@/lib/content/nabij'
import { VOORSTELSOORTEN } from '@/lib/domain/voorstel'
import { MAX_BYTES } from './grenzen'
import { type Invoer, type Invoerfout, invoer } from './invoer'
import type { Uitkomst } from './opstelling'

type Issue = z.core.$ZodIssue

const VORM: Record<string, string> = { string: 'tekst', array: 'een lijst', object: 'een groep velden' }

const haal = (bron: unknown, pad: PropertyKey[]): unknown =>
  pad.reduce<unknown>(
    (deel, sleutel) =>
      typeof deel === 'object' && deel !== null ? (deel as Record<PropertyKey, unknown>)[sleutel] : undefined,
    bron,
  )

/** Ten hoogste zo veel van wat iemand stuurde komt terug in een melding. */
const kort = (waarde: unknown): string =>
  String(waarde)
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '�')
    .slice(0, 60)

function zin(issue: Issue, waarde: unknown): string {
  switch (issue.code) {
    case 'invalid_union':
      return `moet een van deze zijn: ${VOORSTELSOORTEN.join(', ')}`
    case 'invalid_value': {
      const keuzes = issue.values.map(String)
      if (waarde === undefined) return `ontbreekt; kies uit ${keuzes.join(', ')}`
      const [nabij] = typeof waarde === 'string' ? zoekNabije(kort(waarde), keuzes) : []
      return `kan dit niet zijn; kies uit ${keuzes.join(', ')}.${nabij ? ` Bedoelt u "${nabij}"?` : ''}`
    }
    case 'invalid_type':
      return waarde === undefined ? 'ontbreekt; vul het in' : `moet ${VORM[issue.expected] ?? issue.expected} zijn`
    default:
      return issue.message
  }
}

const verklaar = (fout: z.ZodError, ruw: unknown): Invoerfout[] =>
  fout.issues.flatMap((issue): Invoerfout[] => {
    const veld = issue.path.join('.')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(naam => ({
        veld: [...issue.path, kort(naam)].join('.'),
        melding: 'hoort niet bij dit voorstel; laat het veld weg',
      }))
    const melding = zin(issue, haal(ruw, issue.path))
    return [veld === '' ? { melding: 'een voorstel is een groep velden; gebruik het formulier' } : { veld, melding }]
  })

/** Hoeveel bytes de inzending als JSON is; niets als zij geen JSON is. */
function bytesVan(ruw: unknown): number | undefined {
  try {
    return Buffer.byteLength(JSON.stringify(ruw) ?? '')
  } catch {
    return undefined
  }
}

/** Leest wat er van buiten komt. Vertrouwt niets: niet de vorm, niet de grootte, niet de namen van de velden. */
export function leesInvoer(ruw: unknown): Uitkomst<Invoer> {
  const bytes = bytesVan(ruw)
  if (bytes === undefined) return { fouten: [{ melding: 'is niet te lezen; gebruik het formulier' }] }
  if (bytes > MAX_BYTES)
    return {
      fouten: [{ melding: `het voorstel is te groot: ${bytes} bytes, er passen er ${MAX_BYTES}; maak het korter` }],
    }
  const { data, error } = invoer.safeParse(ruw)
  return error ? { fouten: verklaar(error, ruw) } : { goed: data }
}
