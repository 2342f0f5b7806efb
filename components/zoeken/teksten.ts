import type nl from '@/lib/i18n/nl.json'

/** Wat de pagina *zoeken* en het zoekvenster samen zeggen; kant en klaar doorgegeven, want het venster staat in de browser. */
export interface Zoekteksten {
  groepen: (typeof nl)['groepen']
  zoeken: (typeof nl)['zoeken']
}

/** Met wat alleen het venster zegt. */
export interface Vensterteksten extends Zoekteksten {
  venster: (typeof nl)['zoekvenster']
}
