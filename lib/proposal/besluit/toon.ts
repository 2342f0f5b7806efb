import { naamVan } from '@/lib/domain/id'
import { VOORSTELSTANDEN, type Voorstel } from '@/lib/domain/voorstel'

/** Andermans woorden besturen het scherm niet. */
export const zonderStuurtekens = (tekst: string): string => tekst.replace(/[^\P{Cc}\n]/gu, ' ')

const indienerVan = ({ indiener: { naam, organisatie } }: Voorstel): string =>
  organisatie ? `${naam} (${organisatie})` : naam

const besluitVan = ({ stand, besluit, pullRequest, onderweg }: Voorstel): string[] => [
  ...(besluit ? [`${stand} op ${besluit.datum} door ${besluit.door}`] : []),
  ...(besluit?.reden ? [`reden: ${besluit.reden}`] : []),
  ...(pullRequest ? [`pull request: ${pullRequest}`] : []),
  ...(onderweg ? [`onderweg: ${onderweg}`] : []),
]

function toonStand(voorstellen: Voorstel[], stand: Voorstel['stand']): string[] {
  const deze = voorstellen.filter(voorstel => voorstel.stand === stand)
  if (deze.length === 0) return []
  const regels = deze.flatMap(voorstel => [
    `  ${voorstel.naam}`,
    `    ${voorstel.wijze} van ${voorstel.id}: ${voorstel.titel}, van ${indienerVan(voorstel)}`,
    ...besluitVan(voorstel).map(regel => `    ${regel}`),
  ])
  return [`${stand} (${deze.length})`, ...regels, '']
}

/** Alle voorstellen, wat open is eerst. */
export const toonLijst = (voorstellen: Voorstel[]): string =>
  voorstellen.length === 0
    ? 'Er zijn nog geen voorstellen.\n'
    : VOORSTELSTANDEN.flatMap(stand => toonStand(voorstellen, stand)).join('\n')

/** Wat er over een voorstel te weten is. */
export const toonVoorstel = (voorstel: Voorstel): string =>
  [
    voorstel.naam,
    `${voorstel.wijze} van ${naamVan(voorstel)}: ${voorstel.titel}`,
    `van ${indienerVan(voorstel)}, ${voorstel.datum}`,
    ...(voorstel.criterium ? [`criterium: ${voorstel.criterium}`] : []),
    ...(voorstel.besluit ? [] : [voorstel.stand]),
    ...besluitVan(voorstel),
    '',
    voorstel.reden,
    '',
  ].join('\n')
