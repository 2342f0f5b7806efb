import { createInterface } from 'node:readline/promises'
import { Weigering } from '@/lib/edities/weigering'
import { maakNieuw } from './maak-nieuw'
import type { Vraag } from './vul-aan'

/** Stelt vragen aan wie achter het toetsenbord zit. Wie Ctrl-C of Ctrl-D geeft, stopt; er is dan niets gemaakt. */
function maakVraag(): { vraag: Vraag; sluit: () => void } {
  const regels = createInterface({ input: process.stdin, output: process.stdout })
  const gestopt = new Promise<never>((_, weiger) =>
    regels.once('close', () => weiger(new Weigering('\nGestopt. Er is niets gemaakt.'))),
  )
  // Wordt er niets meer gevraagd, dan is sluiten gewoon het einde.
  gestopt.catch(() => undefined)
  return { vraag: tekst => Promise.race([regels.question(tekst), gestopt]), sluit: () => regels.close() }
}

const gesprek = process.stdin.isTTY && process.stdout.isTTY ? maakVraag() : undefined
try {
  console.log(await maakNieuw(process.argv.slice(2), process.cwd(), gesprek?.vraag))
} catch (fout) {
  if (!(fout instanceof Weigering)) throw fout
  console.error(fout.message)
  process.exitCode = 1
} finally {
  gesprek?.sluit()
}
