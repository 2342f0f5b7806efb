import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { controleer } from './controleer'
import { toonFout } from './fout'
import { GELDIG, KERNPUNT } from './proef-kader'

/** De nieuwe inhoud van een bestand, `null` als het weg is, of wat er in de geldige inhoud verandert. */
type Wijziging = string | null | ((geldig: string) => string)

function pasToe(pad: string, wijziging: Wijziging): string | null {
  if (typeof wijziging !== 'function') return wijziging
  const geldig = GELDIG[pad] ?? ''
  const nieuw = wijziging(geldig)
  // Een wijziging die niets raakt, zou een test laten slagen die niets bewijst.
  if (nieuw === geldig) throw new Error(`De wijziging verandert niets aan ${pad}`)
  return nieuw
}

/** Voor wie zelf opruimt, omdat de test wacht op een ander proces. */
export const maakTijdelijkeMap = (): string => mkdtempSync(join(tmpdir(), 'kader-'))

/** Een tijdelijke map waarin `doe` mag schrijven; daarna is zij weg. */
export function inTijdelijkeMap<T>(doe: (wortel: string) => T): T {
  const wortel = maakTijdelijkeMap()
  try {
    return doe(wortel)
  } finally {
    rmSync(wortel, { recursive: true })
  }
}

export function schrijf(wortel: string, bestanden: Record<string, string | null>): void {
  for (const [pad, inhoud] of Object.entries(bestanden)) {
    if (inhoud === null) continue
    mkdirSync(dirname(join(wortel, pad)), { recursive: true })
    writeFileSync(join(wortel, pad), inhoud)
  }
}

/** De fouten die een redacteur ziet als het geldige kader zo verandert. */
export function controleerMet(wijzigingen: Record<string, Wijziging>): string[] {
  const veranderd = Object.entries(wijzigingen).map(([pad, wijziging]) => [pad, pasToe(pad, wijziging)])
  return inTijdelijkeMap(wortel => {
    schrijf(wortel, { ...GELDIG, ...Object.fromEntries(veranderd) })
    return controleer(wortel).fouten.map(toonFout)
  })
}

/** Vervangt een stuk van de geldige inhoud. */
export const vervang = (oud: string, nieuw: string) => (geldig: string) => geldig.replace(oud, () => nieuw)

/** De fouten bij deze tekst in het kernpunt, vanaf regel 12; zonder het pad, dat is steeds hetzelfde. */
export const controleerTekst = (tekst: string): string[] =>
  controleerMet({ [KERNPUNT]: geldig => geldig.replace(/(\n---\n\n)[\s\S]*$/, (_, rand) => `${rand}${tekst}\n`) }).map(
    fout => fout.replace(`${KERNPUNT}:`, ''),
  )
