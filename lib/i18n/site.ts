/** Het adres waarop het portaal staat, zonder schuine streep aan het eind. Zet SITE_URL vóór de build. */
export const SITE_URL = (process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`).replace(/\/$/, '')

/** Een adres zoals een lezer het overtypt: met de naam van de site, zonder `https://`. */
export const toonAdres = (adres: string): string => SITE_URL.replace(/^https?:\/\//, '') + adres
