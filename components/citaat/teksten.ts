import type nl from '@/lib/i18n/nl.json'

/** De meldingen van een antwoord; kant en klaar doorgegeven, want het antwoord wordt ook in de browser gemaakt. */
export type Uitslagteksten = (typeof nl)['citaat']['uitslag']

export type Missertekst = (typeof nl)['citaat']['missers']

/** Alles wat de zinzoeker in de browser zegt. */
export type Zinteksten = (typeof nl)['citaat']['zin'] & {
  uitslag: Uitslagteksten
  missers: Missertekst
  zoekNabij: string
}
