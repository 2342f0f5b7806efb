/** Wat één tekst over een gedachte zei, en waar. */
export interface Stand {
  bron: string
  waar: string
  zegt: string
}

/** Hoe een gedachte door eerdere teksten heen groeide tot wat het kader nu zegt. */
export interface Herkomstlijn {
  id: string
  titel: string
  volgorde: number
  stand: Stand[]
  kader: { items: string[]; zegt: string }
}
