import type {
  Begrip,
  Bron,
  Kernpunt,
  Kernwaarde,
  Signaal,
  Toelichting,
  Urgentieniveau,
  Voetnoot,
  Vraag,
} from './onderdeel'

/** Een kernwaarde met wat eronder valt. */
export interface Kernwaardedeel {
  kernwaarde: Kernwaarde
  vragen: Vraag[]
  /** De niveaus van de urgentieschaal, bij de kernwaarde waar die schaal staat. */
  urgentie: Urgentieniveau[]
  kernpunten: Kernpunt[]
}

/** Een hele uitgave in leesvolgorde, met de naslag die zij noemt. */
export interface Boek {
  toelichtingen: Toelichting[]
  signalen: Signaal[]
  delen: Kernwaardedeel[]
  voetnoten: Voetnoot[]
  bronnen: Bron[]
  begrippen: Begrip[]
}
