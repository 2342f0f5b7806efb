import localFont from 'next/font/local'

/** De tekst zelf: Source Serif 4. De bestanden maakt lib/run/lettertypen.mjs uit het npm-pakket. */
export const schreef = localFont({
  src: './lettertypen/schreef.woff2',
  weight: '400 700',
  variable: '--letter-schreef',
  display: 'swap',
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
})

/** Cursief apart, want de meeste pagina's hebben het niet nodig en laden het dan ook niet. */
export const cursief = localFont({
  src: './lettertypen/schreef-cursief.woff2',
  weight: '400 700',
  style: 'italic',
  variable: '--letter-cursief',
  display: 'swap',
  preload: false,
  fallback: ['Georgia', 'serif'],
})

/** Alles wat wijst en ordent (ids, menu's, kopjes in de marge): Hanken Grotesk. */
export const schreefloos = localFont({
  src: './lettertypen/schreefloos.woff2',
  weight: '400 700',
  variable: '--letter-schreefloos',
  display: 'swap',
  fallback: ['system-ui', 'sans-serif'],
  adjustFontFallback: 'Arial',
})
