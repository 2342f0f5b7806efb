import { TALEN, type Taal } from '@/lib/domain/taal'

/** Het adres van alle te citeren teksten in een taal, voor de zinzoeker. */
export const citaattekstenAdres = (taal: Taal): string => `/api/citaat/teksten/${taal}`

/** Het adres van de zoektabel van een taal; `som` staat erachter zodat een browser haar voorgoed mag bewaren. */
export const zoektabelAdres = (taal: Taal): string => `/api/zoeken/tabel/${taal}`

/** De beschrijving van de zoeker waarmee een browser hem als zoekmachine kan toevoegen. */
export const opensearchAdres = (taal: Taal): string => `/${taal}/opensearch.xml`

/** Welke edities er zijn; ook een bewaard bestand van een editie vraagt het hier. */
export const EDITIES_ADRES = '/api/edities'

/** Wat er is voorgesteld; hetzelfde adres neemt voorstellen aan. */
export const VOORSTELLEN_ADRES = '/api/voorstellen'

/** Hoeveel voorstellen er per onderdeel open zijn. */
export const TELLING_ADRES = `${VOORSTELLEN_ADRES}/telling`

/** Elk adres dat gegevens geeft in plaats van een pagina; al het andere onder `/api` bestaat niet. */
export const GEGEVENS: readonly string[] = [
  '/api/citaat',
  '/api/dossier',
  '/api/dossier/druk.css',
  ...TALEN.map(citaattekstenAdres),
  EDITIES_ADRES,
  VOORSTELLEN_ADRES,
  TELLING_ADRES,
  '/api/zoeken',
  ...TALEN.map(zoektabelAdres),
]
