import type { Sectie, Subpagina } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'

/** Hoe elke afdeling in het adres heet. Een slug is altijd een id en wordt nooit vertaald. */
export const SECTIEPAD = {
  lezen: { nl: 'lezen', en: 'read' },
  kernwaarden: { nl: 'kernwaarden', en: 'core-values' },
  vragen: { nl: 'vragen', en: 'questions' },
  kernpunten: { nl: 'kernpunten', en: 'key-points' },
  signalen: { nl: 'signalen', en: 'signals' },
  urgentie: { nl: 'urgentie', en: 'urgency' },
  toelichting: { nl: 'toelichting', en: 'background' },
  bronnen: { nl: 'bronnen', en: 'sources' },
  begrippen: { nl: 'begrippen', en: 'glossary' },
  herkomst: { nl: 'herkomst', en: 'origins' },
  edities: { nl: 'edities', en: 'editions' },
  werkversie: { nl: 'werkversie', en: 'draft' },
  verschil: { nl: 'verschil', en: 'compare' },
  wijzigingen: { nl: 'wijzigingen', en: 'changes' },
  citaat: { nl: 'citaat', en: 'citation' },
  citeren: { nl: 'citeren', en: 'cite' },
  dossier: { nl: 'dossier', en: 'dossier' },
  evaluatie: { nl: 'evaluatie', en: 'evaluation' },
  voorstellen: { nl: 'voorstellen', en: 'proposals' },
  voorstel: { nl: 'voorstel', en: 'proposal' },
  zoeken: { nl: 'zoeken', en: 'search' },
  over: { nl: 'over', en: 'about' },
  toegankelijkheid: { nl: 'toegankelijkheid', en: 'accessibility' },
} as const satisfies Record<Sectie, Record<Taal, string>>

/** Pagina's onder een afdeling die geen item zijn, en onder welke afdeling zij staan. */
export const SUBPAD = {
  rapport: { sectie: 'evaluatie', pad: { nl: 'rapport', en: 'report' } },
  machines: { sectie: 'over', pad: { nl: 'machines', en: 'machines' } },
} as const satisfies Record<Subpagina, { sectie: Sectie; pad: Record<Taal, string> }>

/** Hoe de feeds van de wijzigingen heten die niet over één onderdeel gaan. */
export const FEEDPAD = {
  alles: { nl: 'feed', en: 'feed' },
  inhoudelijk: { nl: 'inhoudelijk', en: 'substantive' },
} as const satisfies Record<string, Record<Taal, string>>
