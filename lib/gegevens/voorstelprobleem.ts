import type { Vormfout } from '@/lib/domain/voorstelvorm'
import { adresVan } from '@/lib/i18n/adres'
import { SITE_URL } from '@/lib/i18n/site'

/** Waarom een verstuurd voorstel er niet is gekomen, en met welke status. */
export const VOORSTELPROBLEMEN = {
  vreemd: 403,
  onleesbaar: 400,
  'te-groot': 413,
  vorm: 415,
  geweigerd: 422,
  achterhaald: 409,
  dubbel: 409,
  anders: 409,
  'te-vaak': 429,
  vol: 503,
  storing: 503,
} as const satisfies Record<string, number>

export type Voorstelprobleem = keyof typeof VOORSTELPROBLEMEN

export interface Voorstelprobleemstof {
  soort: Voorstelprobleem
  titel: string
  detail: string
  /** Wat er niet kan, per veld. */
  fouten?: Vormfout[]
  /** De tekst van nu, als die van de indiener achterhaald is. */
  nu?: object
  /** Het voorstel dat er al is. */
  voorstel?: { naam: string; adres: string }
}

/** Een probleemdocument (RFC 9457). Alle soorten staan onder één kopje op de pagina voor machines. */
export const maakVoorstelprobleem = ({ soort, titel, detail, ...rest }: Voorstelprobleemstof) => ({
  type: `${SITE_URL}${adresVan({ sectie: 'over', subpagina: 'machines', anker: `voorstel-${soort}` }, 'en')}`,
  title: titel,
  status: VOORSTELPROBLEMEN[soort],
  detail,
  instance: '/api/voorstellen',
  ...rest,
})
