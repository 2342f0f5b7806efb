/** Het adres van het portaal als het gezet is, zonder schuine streep aan het eind. Wat buiten de site bewaard wordt, kent geen ander. */
export const GEZET_ADRES = process.env.SITE_URL?.replace(/\/$/, '') || undefined

/** Het adres waarop het portaal staat. Zet SITE_URL vóór de build. */
export const SITE_URL = GEZET_ADRES ?? `http://localhost:${process.env.PORT ?? 3000}`

/** Of dit een proefbouw is van een voorstel (`CONCEPT=1`): overal gemerkt, nergens te citeren, in geen index. */
export const IS_PROEFBOUW = process.env.CONCEPT === '1'

/** Een adres zoals een lezer het overtypt: met de naam van de site, zonder `https://`. */
export const toonAdres = (adres: string): string => SITE_URL.replace(/^https?:\/\//, '') + adres
