/** Wat er op een pagina van een proefbouw mist; leeg als zij gemerkt is zoals het hoort. */
export function zoekOngemerkt(html: string): string[] {
  const mist: string[] = []
  if (!/<aside[^>]* data-proefbouw="true"/.test(html)) mist.push('de balk "Concept – niet citeren"')
  if (!/<meta name="robots" content="noindex/.test(html)) mist.push('de vraag aan zoekmachines om haar over te slaan')
  return mist
}
