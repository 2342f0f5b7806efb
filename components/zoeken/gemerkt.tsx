import type { Segment } from '@/lib/search/fragment'

/** Tekst met de gevonden woorden gemerkt. Segmenten, geen HTML: wat er gezocht wordt, komt nooit als opmaak terug. */
export const Gemerkt = ({ segmenten }: { segmenten: Segment[] }) =>
  segmenten.map(({ tekst, raak }, plek) => {
    // Bij elke toets verandert alles; wie op zijn plek blijft, hoeft niet opnieuw gemaakt te worden.
    const sleutel = `${plek}`
    return raak ? <mark key={sleutel}>{tekst}</mark> : tekst
  })
