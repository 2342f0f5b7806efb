/** Wat er van een voorgestelde tekst te zien is: gewone elementen van een vaste lijst, en geen enkele uit de tekst zelf. */
export const LEESELEMENTEN = ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'em', 'strong', 'del', 'br', 'sup', 'a'] as const

export type Leeselement = (typeof LEESELEMENTEN)[number]

/** Eén knoop van een tekst als gegevens; een reeks letters is altijd alleen tekst. */
export type Leesknoop =
  | string
  | {
      el: Leeselement
      /** Alleen bij `a`: een adres van dit portaal, of een met https. */
      naar?: string
      /** Alleen bij `a`: een id, een begrip of gewone woorden. */
      als?: 'merk' | 'begrip'
      kinderen: Leesknoop[]
    }
