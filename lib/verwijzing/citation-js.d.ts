/** Citation.js heeft zelf geen typen; dit is wat wij ervan gebruiken. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(gegevens: object, opties?: { generateGraph?: boolean })
    format(vorm: 'bibtex' | 'data'): string
    format(vorm: 'ris', opties: { format: 'object' }): Record<string, string | string[]>[]
    format(vorm: 'bibliography', opties: { template: string; lang: string; format: 'text' }): string
  }
  export const plugins: { config: { get(naam: '@bibtex'): { format: { asciiOnly: boolean } } } }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
