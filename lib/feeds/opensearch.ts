import type { Taal } from '@/lib/domain/taal'
import { alsDocument, element } from './xml'

/** Wat een browser over de zoeker moet weten; adressen voluit. */
export interface Zoekdienst {
  taal: Taal
  /** Hooguit zestien tekens. */
  naam: string
  lang: string
  beschrijving: string
  pagina: string
  api: string
  adres: string
  pictogram: string
}

const tekst = (naam: string, inhoud: string) => element(naam, {}, inhoud)

/** De zoeker als OpenSearch 1.1, zodat een browser hem als zoekmachine kan toevoegen. */
export const schrijfOpensearch = ({
  taal,
  naam,
  lang,
  beschrijving,
  pagina,
  api,
  adres,
  pictogram,
}: Zoekdienst): string =>
  alsDocument(
    element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      tekst('ShortName', naam),
      tekst('LongName', lang),
      tekst('Description', beschrijving),
      tekst('Language', taal),
      tekst('InputEncoding', 'UTF-8'),
      tekst('OutputEncoding', 'UTF-8'),
      element('Image', { type: 'image/svg+xml', width: '16', height: '16' }, pictogram),
      element('Url', { type: 'text/html', method: 'get', template: `${pagina}?q={searchTerms}` }),
      element('Url', { type: 'application/json', method: 'get', template: `${api}?taal=${taal}&q={searchTerms}` }),
      element('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: adres }),
      element('Query', { role: 'example', searchTerms: 'C-K8' }),
    ]),
  )
