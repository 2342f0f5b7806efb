import type { useTranslations } from 'next-intl'
import type { Item } from '@/lib/domain/onderdeel'
import type { Grafsteen } from '@/lib/domain/uitgave'
import { adresVan, kortAdres } from '@/lib/i18n/adres'
import { SITE_URL } from '@/lib/i18n/site'
import type { Probleemgegevens, Probleemsoort } from './schema/probleem'

const STATUS = {
  onbekend: 404,
  vervallen: 410,
  'geen-editie': 404,
  'niet-in-editie': 404,
  concept: 404,
  taal: 400,
  vraag: 400,
} as const satisfies Record<Probleemsoort, Probleemgegevens['status']>

export interface Probleemstof {
  soort: Probleemsoort
  detail: string
  /** Het gevraagde pad. */
  pad: string
  nabij?: Item[]
  edities?: string[]
  grafsteen?: Grafsteen & { id: string; laatste: string | undefined }
}

/** Waar een probleem wordt uitgelegd. In één taal: een programma vergelijkt dit adres. */
const uitleg = (soort: Probleemsoort): string =>
  `${SITE_URL}${adresVan({ sectie: 'over', subpagina: 'machines', anker: `probleem-${soort}` }, 'en')}`

/** Een probleem zoals RFC 9457 het voorschrijft. */
export function maakProbleem(
  { soort, detail, pad, nabij, edities, grafsteen }: Probleemstof,
  t: ReturnType<typeof useTranslations<'machines'>>,
): Probleemgegevens {
  return {
    type: uitleg(soort),
    title: t(`problemen.${soort}`),
    status: STATUS[soort],
    detail,
    instance: pad,
    nabij: nabij?.map(({ id, titel }) => ({ id, titel, adres: SITE_URL + kortAdres(id) })),
    edities,
    grafsteen: grafsteen && {
      id: grafsteen.id,
      sinds: grafsteen.sinds,
      reden: grafsteen.reden,
      vervangenDoor: (grafsteen.vervangenDoor ?? []).map(id => SITE_URL + kortAdres(id)),
      laatste: grafsteen.laatste && SITE_URL + kortAdres(grafsteen.id, grafsteen.laatste),
    },
  }
}
