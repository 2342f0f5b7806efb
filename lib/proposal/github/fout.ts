/**
 * Waarom GitHub iets niet deed. `vanzelf`: later opnieuw proberen helpt. `redactie`: iemand moet eerst iets doen.
 * `alles`: het geldt voor elk verzoek van nu, dus ook voor het volgende voorstel.
 */
export interface Verklaring {
  wie: 'vanzelf' | 'redactie'
  bereik: 'alles' | 'dit'
  /** Eerder proberen heeft geen zin, of mag niet van GitHub. */
  wachtMs?: number
}

/** De boodschap is Nederlands, voor wie indient en voor de redactie; er staat nooit iets geheims in. */
export class Githubfout extends Error {
  override name = 'Githubfout'
  constructor(
    boodschap: string,
    readonly verklaring: Verklaring,
    /** Wat GitHub antwoordde, 0 als er geen antwoord kwam. */
    readonly status = 0,
    /** Wat GitHub er zelf over zei, voor wie de status alleen te weinig vindt. */
    readonly antwoord = '',
  ) {
    super(boodschap)
  }
}
