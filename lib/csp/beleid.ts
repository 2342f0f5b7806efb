/** Waar de hashes van de gebouwde pagina's staan, vanaf de hoofdmap. */
export const HASHBESTAND = '.next/csp.json'

/** Per intern pad de hashes van de scripts in die pagina, zoals `sha256-…`. */
export type Hashes = Record<string, string[]>

/**
 * Het Content-Security-Policy voor één pagina. Niets van buiten, niets inline dan wat de build zelf schreef.
 * @param scripts hashes (`sha256-…`) of een nonce (`nonce-…`) van de scripts in de pagina.
 */
export const maakBeleid = (scripts: string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(script => `'${script}'`)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Het beleid voor wat geen pagina is, zoals een feed: opent iemand het in een browser, dan mag er niets. */
export const GEGEVENSBELEID = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Waar het beleid staat van elk bestand dat alles in zich heeft, per adres. */
export const BESTANDSBELEID = '.next/bestandsbeleid.json'

/**
 * Het beleid voor een bestand dat alles in zich heeft, zoals een bewaarde editie: alleen de stijl en het script die erin
 * staan, en één adres om naar te vragen. Het staat ook in het bestand zelf, want van schijf geopend is er geen server.
 */
export const maakBestandsbeleid = ({ stijl, script, verbinding }: Record<'stijl' | 'script' | 'verbinding', string>) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${stijl}`,
    'img-src data:',
    'font-src data:',
    `connect-src ${verbinding}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
