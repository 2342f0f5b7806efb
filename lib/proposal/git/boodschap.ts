import { z } from 'zod'
import { EVALUATIECRITERIA, WIJZEN } from '@/lib/domain/verloop'
import { VOORSTELSOORTEN } from '@/lib/domain/voorstel'
import type { Inzending } from '../opslag'

/** Wat een onbekende schreef, kan hier geen regel mee beginnen en geen scherm mee besturen. */
const STUURTEKENS = /[\p{Cc}\u2028\u2029\\]/gu
const code = (teken: string): string => `\\u${teken.charCodeAt(0).toString(16).padStart(4, '0')}`

const ontsnap = (waarde: string): string => waarde.replace(STUURTEKENS, code)
const ontsnapTekst = (tekst: string): string => tekst.split('\n').map(ontsnap).join('\n')
const herstel = (waarde: string): string =>
  waarde.replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Regels zoals `Voorstel-Item: C-K8`; wat ontbreekt, krijgt geen regel. */
export const schrijfRegels = (regels: Record<string, string | undefined>): string =>
  Object.entries(regels)
    .flatMap(([veld, waarde]) => (waarde === undefined ? [] : [`${veld}: ${ontsnap(waarde)}\n`]))
    .join('')

/** Een kop, een vrije tekst, en regels die een programma terugleest. De laatste witregel scheidt ze. */
export const schrijfBoodschap = (kop: string, tekst: string, regels: Record<string, string | undefined>): string =>
  `${ontsnap(kop)}\n\n${ontsnapTekst(tekst)}\n\n${schrijfRegels(regels)}`

/** De vrije tekst en de regels van een boodschap; in de tekst kan niets staan dat voor een regel doorgaat. */
export function leesBoodschap(boodschap: string): { tekst: string; regels: Record<string, string> } {
  const laatste = boodschap.lastIndexOf('\n\n')
  const regels = boodschap
    .slice(laatste + 2)
    .split('\n')
    .flatMap(regel => {
      const delen = /^([A-Za-z-]+): (.*)$/.exec(regel)
      return delen ? [[delen[1], herstel(delen[2] ?? '')] as const] : []
    })
  const begin = boodschap.indexOf('\n\n') + 2
  return { tekst: herstel(boodschap.slice(begin, Math.max(begin, laatste))), regels: Object.fromEntries(regels) }
}

const schema = z
  .object({
    'Voorstel-Naam': z.string(),
    'Voorstel-Sleutel': z.string(),
    'Voorstel-Som': z.string(),
    'Voorstel-Soort': z.enum(VOORSTELSOORTEN),
    'Voorstel-Item': z.string(),
    'Voorstel-Titel': z.string(),
    'Voorstel-Wijziging': z.string(),
    'Voorstel-Wijze': z.enum(WIJZEN),
    'Voorstel-Criterium': z.enum(EVALUATIECRITERIA).optional(),
    'Voorstel-Indiener': z.string(),
    'Voorstel-Organisatie': z.string().optional(),
    'Voorstel-Datum': z.string(),
  })
  .transform(regels => ({
    sleutel: regels['Voorstel-Sleutel'],
    som: regels['Voorstel-Som'],
    voorstel: {
      naam: regels['Voorstel-Naam'],
      soort: regels['Voorstel-Soort'],
      id: regels['Voorstel-Item'],
      titel: regels['Voorstel-Titel'],
      wijziging: regels['Voorstel-Wijziging'],
      wijze: regels['Voorstel-Wijze'],
      criterium: regels['Voorstel-Criterium'],
      indiener: { naam: regels['Voorstel-Indiener'], organisatie: regels['Voorstel-Organisatie'] },
      datum: regels['Voorstel-Datum'],
    },
  }))

/** De boodschap van de commit van een voorstel. */
export function schrijfVoorstel({ sleutel, som, voorstel }: Inzending): string {
  const { naam, soort, id, titel, wijziging, wijze, criterium, reden, indiener, datum } = voorstel
  return schrijfBoodschap(`${id}: ${titel}`, reden, {
    'Voorstel-Naam': naam,
    'Voorstel-Sleutel': sleutel,
    'Voorstel-Som': som,
    'Voorstel-Soort': soort,
    'Voorstel-Item': id,
    'Voorstel-Titel': titel,
    'Voorstel-Wijziging': wijziging,
    'Voorstel-Wijze': wijze,
    'Voorstel-Criterium': criterium,
    'Voorstel-Indiener': indiener.naam,
    'Voorstel-Organisatie': indiener.organisatie,
    'Voorstel-Datum': datum,
  })
}

/** Leest een voorstel uit de boodschap van zijn commit; niets als het er geen is. */
export function leesVoorstel(boodschap: string) {
  const { tekst, regels } = leesBoodschap(boodschap)
  const gelezen = schema.safeParse(regels)
  if (!gelezen.success) return undefined
  const { voorstel, ...rest } = gelezen.data
  return { ...rest, voorstel: { ...voorstel, reden: tekst } }
}
