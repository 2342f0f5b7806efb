import type { CreativeWork, DefinedTerm, Organization, WithContext } from 'schema-dts'
import type { Naslag } from '@/lib/domain/naslag'
import type { Begrip, Onderdeel } from '@/lib/domain/onderdeel'
import { adresVan, kortAdres, uitgaveAdres } from '@/lib/i18n/adres'
import { SITE_URL } from '@/lib/i18n/site'
import { EIGENAREN } from './eigenaren'

const UITGEVERS: Organization[] = EIGENAREN.map(({ kort, naam }) => ({
  '@type': 'Organization',
  name: naam,
  alternateName: kort,
}))

/**
 * Een onderdeel zoals zoekmachines het lezen. Een gewoon werk: geen `MedicalGuideline` en geen `Legislation`, want het
 * kader is een handreiking. `naam` is hoe het hele kader heet.
 */
export function maakWerk(item: Onderdeel, versie: string, naam: string, naslag: Naslag): WithContext<CreativeWork> {
  const { taal } = naslag
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': SITE_URL + kortAdres(item.id, versie),
    identifier: item.id,
    name: item.titel,
    url: SITE_URL + naslag.adres(item),
    inLanguage: item.taal,
    version: versie,
    isPartOf: { '@type': 'CreativeWork', '@id': SITE_URL + uitgaveAdres(versie, taal), name: naam, version: versie },
    isBasedOn: { '@type': 'CreativeWork', name: 'Uitwerking AZWA opdracht D3', author: UITGEVERS, inLanguage: 'nl' },
    publisher: UITGEVERS,
    usageInfo: SITE_URL + adresVan({ sectie: 'over' }, taal),
    citation: item.bronnen.map(({ bron: id }) => {
      const { titel, url } = naslag.bron(id)
      return { '@type': 'CreativeWork', '@id': SITE_URL + kortAdres(id), name: titel, ...(url && { url }) }
    }),
  }
}

/** Een begrip zoals zoekmachines het lezen; `lijst` is hoe de begrippenlijst heet. */
export function maakTerm(begrip: Begrip, lijst: string, { taal }: Naslag): WithContext<DefinedTerm> {
  const { id, titel, kort, afkorting, voluit, synoniemen } = begrip
  const begrippenlijst = SITE_URL + adresVan({ sectie: 'begrippen' }, taal)
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': SITE_URL + kortAdres(id),
    identifier: id,
    name: titel,
    alternateName: [afkorting, voluit, ...synoniemen].filter(naam => naam !== undefined && naam !== titel) as string[],
    description: kort,
    url: SITE_URL + adresVan(begrip.plek, taal),
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': begrippenlijst, name: lijst, inLanguage: begrip.taal },
  }
}
