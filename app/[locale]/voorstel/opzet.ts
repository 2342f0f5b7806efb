import { randomUUID } from 'node:crypto'
import type { Vertaler } from '@/app/feeds'
import type { Keuzegroep } from '@/components/voorstel/rijen'
import type { Vormstof } from '@/components/voorstel/stof'
import { getUitgaveVandaag } from '@/lib/content/edities'
import { getAlle, getItem, getOnderdelen } from '@/lib/content/kader'
import { maakNaslag } from '@/lib/content/naslag'
import { naamVan, titelVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Item } from '@/lib/domain/onderdeel'
import { SOORTEN } from '@/lib/domain/soort'
import type { Taal } from '@/lib/domain/taal'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import type { Wijze } from '@/lib/domain/verloop'
import { volgendeVersie } from '@/lib/domain/versie'
import type { Voorstelsoort } from '@/lib/domain/voorstel'
import { REGELVELDEN, type Vormwaarden } from '@/lib/domain/voorstelvorm'
import { adresVan } from '@/lib/i18n/adres'
import type { Velden } from '@/lib/proposal/invoer'

/** De opzoekhulp voor de tekst waaraan gewerkt wordt; wat vandaag al geldt, heeft zijn adres van vandaag. */
export const maakHulp = (taal: Taal): Naslag =>
  maakNaslag({ taal, uitgave: WERKVERSIE }, item =>
    adresVan(item.plek, taal, getItem(item.id, { taal }) ? undefined : WERKVERSIE),
  )

/** De onderdelen van het kader om uit te kiezen, per soort. */
export function maakItemgroepen(taal: Taal, t: Vertaler): Keuzegroep[] {
  const items = getOnderdelen({ taal, uitgave: WERKVERSIE })
  return SOORTEN.map(soort => ({
    naam: t(`groepen.${soort}`),
    keuzes: items.filter(item => item.soort === soort).map(item => ({ id: item.id, titel: titelVan(item) })),
  })).filter(({ keuzes }) => keuzes.length > 0)
}

/** Wat een voorstel van deze soort met de norm kan doen. Weghalen en toevoegen zijn zelf een soort. */
const WIJZEN_BIJ = {
  wijzigen: ['aanscherping', 'versoepeling', 'correctie'],
  nieuw: ['toevoeging'],
  vervallen: ['vervallen'],
} as const satisfies Record<Voorstelsoort, Wijze[]>

export interface Begin {
  soort: Voorstelsoort
  /** Het onderdeel waar het over gaat, of de kernwaarde waar het nieuwe onder komt. */
  over: Item
  velden: Velden
  tekst: string
  basis: string
}

/** Wat er in het formulier staat als iemand begint. */
export function maakWaarden({ soort, over, velden, tekst, basis }: Begin): Vormwaarden {
  // Wat weg moet, heeft geen velden: het formulier draagt dan alleen de reden.
  const { bronnen = [], zie = [], ...regels } = soort === 'vervallen' ? {} : velden
  const wijzen = WIJZEN_BIJ[soort]
  return {
    soort,
    id: soort === 'nieuw' ? '' : over.id,
    bij: soort === 'nieuw' ? over.id : '',
    sleutel: randomUUID(),
    basis,
    regels,
    bronnen: bronnen.map(({ id, vindplaats = '' }) => ({ id, vindplaats })),
    zie,
    tekst: soort === 'vervallen' ? '' : tekst,
    vervangenDoor: [],
    wijze: wijzen.length === 1 ? wijzen[0] : '',
    titel: '',
    reden: '',
    criterium: '',
    naam: '',
    organisatie: '',
  }
}

/** Wat het formulier aan keuzes krijgt. */
export function maakStof({ soort, over, velden }: Begin, taal: Taal, t: Vertaler): Vormstof {
  const vandaag = getUitgaveVandaag()
  const van = vandaag === WERKVERSIE ? undefined : vandaag
  const bronnen = getAlle('bron', { taal }).map(({ id, titel }) => ({ id, titel }))
  return {
    taal,
    regels: REGELVELDEN.filter(veld => veld in velden),
    bronnen: [{ naam: t('groepen.bron'), keuzes: bronnen }],
    items: maakItemgroepen(taal, t),
    wijzen: WIJZEN_BIJ[soort].map(wijze => ({ wijze, versie: volgendeVersie(van, [wijze]) ?? '' })),
    terug: { naam: naamVan(over), adres: maakHulp(taal).adres(over) },
    opnieuw: adresVan({ sectie: 'voorstel' }, taal),
  }
}
