import type { z } from 'zod'
import { zoekNabije } from '@/lib/content/nabij'

type Issue = z.core.$ZodIssue

const SOORT_WAARDE: Record<string, string> = {
  string: 'tekst (zet er aanhalingstekens om)',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
  boolean: 'true of false',
}

const bedoelt = (naam: string, bekend: Iterable<string>): string => {
  const [nabij] = zoekNabije(naam, bekend)
  return nabij ? ` Bedoelt u "${nabij}"?` : ''
}

const haal = (bron: unknown, pad: PropertyKey[]): unknown =>
  pad.reduce<unknown>((deel, sleutel) => (deel as Record<PropertyKey, unknown> | undefined)?.[sleutel], bron)

function zin(issue: Issue, waarde: unknown): string {
  const veld = issue.path.join('.')
  switch (issue.code) {
    case 'invalid_value': {
      const keuzes = issue.values.map(String)
      if (waarde === undefined) return `veld "${veld}" ontbreekt; kies uit ${keuzes.join(', ')}`
      return `"${String(waarde)}" kan niet bij "${veld}"; kies uit ${keuzes.join(', ')}.${bedoelt(String(waarde), keuzes)}`
    }
    case 'invalid_type':
      if (waarde === undefined) return `veld "${veld}" ontbreekt; voeg een regel "${veld}: …" toe`
      if (waarde === null) return `veld "${veld}" is leeg; vul het in of haal de regel weg`
      return `veld "${veld}" moet ${SOORT_WAARDE[issue.expected] ?? issue.expected} zijn`
    case 'invalid_union':
      return `"${veld}" heeft niet de goede vorm; schrijf een id, of de velden die content/README.md noemt`
    case 'invalid_format':
      return `veld "${veld}" ${issue.format === 'url' ? 'moet een adres met https:// zijn' : issue.message}`
    default:
      return `veld "${veld}" ${issue.message}`
  }
}

/**
 * Wat een schema afkeurt, met de plaats en een zin voor de redacteur.
 * @param bekend de namen van de velden die er wel mogen zijn
 */
export function verklaar(fout: z.ZodError | undefined, gegevens: unknown, bekend: string[]) {
  return (fout?.issues ?? []).flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(naam => ({
          pad: [...issue.path, naam],
          melding: `veld "${naam}" bestaat hier niet; haal het weg.${bedoelt(naam, bekend)}`,
        }))
      : [{ pad: issue.path, melding: zin(issue, haal(gegevens, issue.path)) }],
  )
}
