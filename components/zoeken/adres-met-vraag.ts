/** Het adres van de pagina *zoeken* met een vraag erin. */
export const metVraag = (naar: string, vraag: string): string =>
  vraag.trim() === '' ? naar : `${naar}?q=${encodeURIComponent(vraag.trim())}`
