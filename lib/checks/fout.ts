/** Wat er mis is, waar, en hoe de redacteur het herstelt; alles in gewoon Nederlands. */
export interface Fout {
  /** Pad vanaf de hoofdmap, zoals `content/kader/kernpunten/C-K8.nl.mdx`. */
  bestand: string
  regel: number
  melding: string
}

export const toonFout = ({ bestand, regel, melding }: Fout): string => `${bestand}:${regel} — ${melding}`

/** Op bestand en dan op regel, zodat een redacteur van boven naar beneden kan werken. */
export const opPlaats = (a: Fout, b: Fout): number =>
  a.bestand.localeCompare(b.bestand, 'nl', { numeric: true }) || a.regel - b.regel
