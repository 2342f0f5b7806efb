import { controleerMet } from './proef'
import { GELDIG, REGISTER } from './proef-kader'

export const BEVINDING = 'content/evaluatie/bevindingen/B1.nl.mdx'
export const WIJZIGING = 'content/wijzigingen/W1.nl.mdx'

/** Wat het kleinste kader erbij krijgt als de evaluatie loopt. Alleen voor tests. */
const VERLOOP: Record<string, string> = {
  [REGISTER]: (GELDIG[REGISTER] ?? '').replace('vervallen:', '  bevinding: [B1]\n  wijziging: [W1]\nvervallen:'),
  [BEVINDING]: `---
id: B1
soort: bevinding
titel: Vast is niet uitgelegd
items: [C-K1]
criterium: toepasbaarheid
herkomst: overdracht
gemeld: "2026-11-22"
status: gemeld
voorstel: Kan er staan wat vast betekent?
---

In <Zie id="C-K1" /> staat niet wat vast is.
`,
  [WIJZIGING]: `---
id: W1
soort: wijziging
titel: Vast uitgelegd
items: [C-K1]
wijze: correctie
besluit: { door: de werkgroep, datum: "2026-12-01" }
---

Het woord was niet duidelijk.
`,
}

/** De fouten als het geldige kader mét bevinding en wijziging zo verandert. */
export function controleerVerloopMet(wijzigingen: Record<string, string | null | ((geldig: string) => string)> = {}) {
  const inhoud = Object.fromEntries(
    Object.entries(wijzigingen).map(([pad, wijziging]) => {
      const geldig = VERLOOP[pad] ?? GELDIG[pad] ?? ''
      const nieuw = typeof wijziging === 'function' ? wijziging(geldig) : wijziging
      if (nieuw === geldig) throw new Error(`De wijziging verandert niets aan ${pad}`)
      return [pad, nieuw]
    }),
  )
  return controleerMet({ ...VERLOOP, ...inhoud })
}
