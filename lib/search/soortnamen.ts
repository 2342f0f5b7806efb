import type { Soort } from '@/lib/domain/soort'
import type { Taal } from '@/lib/domain/taal'

/** Hoe mensen een soort noemen als zij een nummer opzoeken; de eerste is de gewone naam. */
export const SOORTNAMEN = {
  kernwaarde: { nl: ['kernwaarde'], en: ['core value'] },
  thema: { nl: ['thema'], en: ['theme'] },
  vraag: { nl: ['vraag'], en: ['question'] },
  kernpunt: { nl: ['kernpunt'], en: ['key point'] },
  signaal: { nl: ['signaal'], en: ['signal'] },
  urgentieniveau: { nl: ['urgentieniveau', 'urgentie', 'urgentiecode'], en: ['urgency level', 'urgency'] },
  criterium: { nl: ['criterium', 'criteria'], en: ['criterion', 'criteria'] },
  kwaliteitsaspect: { nl: ['kwaliteitsaspect', 'aspect'], en: ['quality aspect', 'aspect'] },
  kerntaak: { nl: ['kerntaak', 'taak'], en: ['core task', 'task'] },
  toetspunt: { nl: ['toetspunt', 'wettelijk toetspunt'], en: ['test point', 'legal test point'] },
  randvoorwaarde: { nl: ['randvoorwaarde', 'voorwaarde'], en: ['precondition', 'condition'] },
  toelichting: { nl: ['toelichting', 'paragraaf'], en: ['background', 'section', 'paragraph'] },
  bron: { nl: ['bron'], en: ['source'] },
  begrip: { nl: ['begrip'], en: ['term'] },
} as const satisfies Record<Soort, Record<Taal, readonly [string, ...string[]]>>
