import { parseArgs } from 'node:util'
import { z } from 'zod'
import { EDITIES } from '@/lib/checks/editie/lees'
import { dagVan } from '@/lib/domain/dag'
import { EDITIETEKSTEN } from '@/lib/domain/editie'
import { bevries } from './bevries'
import { verifieer } from './verifieer'
import { Weigering } from './weigering'

const GEBRUIK = `Gebruik:
  npm run editie -- 1.0.0                vaststellen
    --datum 2026-05-01                   de dag ervan; anders vandaag
    --tekst weergave|vastgesteld         wat voor tekst het is; anders weergave
    --vaststelling "Eén zin."            wat over het vaststellen bekend is
  npm run editie -- --verifieer 1.0.0    nagaan of een editie nog ongewijzigd is`

function leesOpdracht(argumenten: string[]) {
  try {
    return parseArgs({
      args: argumenten,
      allowPositionals: true,
      options: {
        verifieer: { type: 'string' },
        datum: { type: 'string' },
        tekst: { type: 'string' },
        vaststelling: { type: 'string' },
      },
    })
  } catch {
    throw new Weigering(`Deze opdracht is niet te lezen.\n${GEBRUIK}`)
  }
}

/**
 * Doet wat er op de opdrachtregel staat.
 * @returns wat degene die het vroeg, te lezen krijgt
 * @throws Weigering
 */
export function voerUit(argumenten: string[], wortel: string): string {
  const { values, positionals } = leesOpdracht(argumenten)
  const [versie, ...teVeel] = positionals
  if (values.verifieer !== undefined && versie === undefined) {
    const { vingerafdruk, aantal } = verifieer(wortel, values.verifieer)
    return `Editie ${values.verifieer} is ongewijzigd: ${aantal} bestanden.\nVingerafdruk (SHA-256): ${vingerafdruk}`
  }
  if (versie === undefined || teVeel.length > 0 || values.verifieer !== undefined) throw new Weigering(GEBRUIK)
  const { datum = dagVan(new Date()), vaststelling } = values
  if (!z.iso.date().safeParse(datum).success)
    throw new Weigering(`"${datum}" is geen datum; schrijf hem als 2026-05-01.`)
  const tekst = EDITIETEKSTEN.find(soort => soort === (values.tekst ?? 'weergave'))
  if (!tekst) throw new Weigering(`"${values.tekst}" kan niet bij --tekst; kies uit ${EDITIETEKSTEN.join(', ')}.`)
  if (vaststelling !== undefined && (vaststelling.trim() !== vaststelling || !/^[^\n\r]+$/.test(vaststelling)))
    throw new Weigering('Schrijf bij --vaststelling één regel, zonder spaties aan de rand.')

  const geschreven = bevries(wortel, { versie, datum, tekst, vaststelling })
  const { vingerafdruk, aantal } = verifieer(wortel, versie)
  return [
    `Editie ${versie} is vastgesteld: ${aantal} bestanden, waarvan ${geschreven} nieuw of veranderd in ${EDITIES}/${versie}.`,
    `Vingerafdruk (SHA-256): ${vingerafdruk}`,
    'Zet de map nu in git. Daarna verandert er niets meer aan; npm run check let daarop.',
  ].join('\n')
}
