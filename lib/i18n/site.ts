/** Het adres waarop het portaal staat, zonder schuine streep aan het eind. Zet SITE_URL vóór de build. */
export const SITE_URL = (process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`).replace(/\/$/, '')
