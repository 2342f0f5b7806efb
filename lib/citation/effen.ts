/** Tekens die niemand ziet: zachte afbreekstreep, breedteloze spaties, schrijfrichting, byte order mark. */
const ONZICHTBAAR = /\p{Cf}/gu
/** Voetnootcijfers, ook tussen rechte haken: zij horen niet bij de zin. */
const NOOTCIJFERS = /(?<=\S)[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+|\[\d{1,3}\]/g
const STREEPJES = /[\p{Pd}\u2212]/gu
const DUBBEL = /[“”„‟«»″〝〞＂]/g
const ENKEL = /[‘’‚‛‹›′`´]/g

/** Dezelfde tekst met overal dezelfde streepjes, aanhalingstekens en spaties. Leest uit Word, pdf en mail hetzelfde. */
export const effen = (tekst: string): string =>
  tekst
    .replace(ONZICHTBAAR, '')
    .replace(NOOTCIJFERS, '')
    .normalize('NFKC')
    .replace(STREEPJES, '-')
    .replace(DUBBEL, '"')
    .replace(ENKEL, "'")
    .replace(/%40/g, '@')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
