import type { z } from 'zod'
import { zoekNabije } from '@/lib/content/nabij'
import { MAPPEN } from '@/lib/content/schema/mappen'
import { bijVeld, type Regel } from '../inhoud'

type Issue = z.core.$ZodIssue

const bedoelt = (naam: string, bekend: Iterable<string>): string => {
  const [nabij] = zoekNabije(naam, bekend)
  return nabij ? ` Bedoelt u "${nabij}"?` : ''
}

/** Eén zin voor de redacteur over één fout van het schema. */
function verklaar(issue: Issue, waarde: unknown, bekend: string[]): string {
  const veld = issue.path.join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(naam => `veld "${naam}" bestaat hier niet; haal het weg.${bedoelt(naam, bekend)}`).join(' ')
    case 'invalid_value': {
      const keuzes = issue.values.map(String)
      if (waarde === undefined) return `veld "${veld}" ontbreekt; kies uit ${keuzes.join(', ')}`
      return `"${String(waarde)}" kan niet bij "${veld}"; kies uit ${keuzes.join(', ')}.${bedoelt(String(waarde), keuzes)}`
    }
    case 'invalid_type':
      return waarde === undefined
        ? `veld "${veld}" ontbreekt; voeg een regel "${veld}: …" toe`
        : `veld "${veld}" moet ${SOORT_WAARDE[issue.expected] ?? issue.expected} zijn`
    case 'invalid_union':
      return `"${veld}" heeft niet de goede vorm; schrijf een id, of de velden die content/README.md noemt`
    case 'invalid_format':
      return `veld "${veld}" ${issue.format === 'url' ? 'moet een adres met https:// zijn' : issue.message}`
    case 'too_small':
    case 'too_big':
    case 'custom':
      return `veld "${veld}" ${issue.message}`
    default:
      return `veld "${veld}": ${issue.message}`
  }
}

const SOORT_WAARDE: Record<string, string> = {
  string: 'tekst (zet er aanhalingstekens om)',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  boolean: 'true of false',
}

const haal = (bron: unknown, pad: PropertyKey[]): unknown =>
  pad.reduce<unknown>((deel, sleutel) => (deel as Record<PropertyKey, unknown> | undefined)?.[sleutel], bron)

/** Ontbrekende en onbekende velden, verkeerde waarden: alles wat het schema van de map zegt. */
export const controleerVelden: Regel = ({ bestanden }) =>
  bestanden.flatMap(bestand => {
    const { schema } = MAPPEN[bestand.map]
    const gelezen = schema.safeParse(bestand.velden)
    return (gelezen.error?.issues ?? []).map(issue => {
      const pad = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
      const melding = verklaar(issue, haal(bestand.velden, issue.path), Object.keys(schema.shape))
      return bijVeld(bestand, pad, melding)
    })
  })
