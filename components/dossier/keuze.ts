const SLEUTEL = 'dossier'
const VERANDERD = 'dossierkeuze'

/** Een browser kan opslag weigeren; dan onthoudt hij niets en zijn het gewone koppelingen. */
function opslag(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

/** De keuze zoals zij ook in het adres staat: `C-K8@1.0.0,C-V1@1.0.0`. */
export const leesBewaard = (): string => opslag()?.getItem(SLEUTEL) ?? ''

export function bewaar(keuze: string): void {
  if (keuze) opslag()?.setItem(SLEUTEL, keuze)
  else opslag()?.removeItem(SLEUTEL)
  window.dispatchEvent(new Event(VERANDERD))
}

export const telling = (keuze: string): number => keuze.split(',').filter(Boolean).length

export const heeft = (keuze: string, woord: string): boolean => keuze.split(',').includes(woord)

/** Roept bij elke verandering, ook uit een ander tabblad. */
export function luister(bij: () => void): () => void {
  for (const soort of [VERANDERD, 'storage']) window.addEventListener(soort, bij)
  return () => {
    for (const soort of [VERANDERD, 'storage']) window.removeEventListener(soort, bij)
  }
}

/** Wat er op de server en bij het eerste beeld te weten is: niets. */
export const nietsBewaard = (): string => ''
