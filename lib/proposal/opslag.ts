import type { Voorstel } from '@/lib/domain/voorstel'

/** De inhoud op één moment, op schijf klaargezet onder `<wortel>/content`; om te lezen, nooit om in te schrijven. */
export interface Stand {
  commit: string
  wortel: string
}

/** Waaraan een opslag herkent wat zij al heeft. */
export interface Verzending {
  /** Verzint de indiener (een UUID), zodat opnieuw versturen nooit een tweede voorstel geeft. */
  sleutel: string
  /**
   * SHA-256 van wat de indiener vroeg, zonder sleutel. Hieraan ziet de opslag of iets hetzelfde is: de bestanden
   * kunnen bij opnieuw versturen anders zijn, omdat de dag, de tekst of het vrije nummer dat intussen is.
   */
  som: string
}

/** Een gekeurd voorstel, klaar om te bewaren. */
export interface Inzending extends Verzending {
  voorstel: Omit<Voorstel, 'stand' | 'besluit' | 'pullRequest' | 'onderweg'>
  /** De commit waarop de bestanden zijn gemaakt. */
  basis: string
  /** Wat er verandert, op pad vanaf de hoofdmap en altijd onder `content/`; `null` haalt een bestand weg. */
  bestanden: ReadonlyMap<string, string | null>
}

/**
 * `bewaard`: er staat nu een branch. `al`: deze sleutel is al ontvangen, met dezelfde inhoud; het antwoord is dat van
 * toen. `anders`: deze sleutel is al ontvangen, met een andere inhoud; er is niets veranderd. `dubbel`: precies dit
 * voorstel staat al open, onder een andere sleutel.
 */
export interface Ontvangst {
  uitkomst: 'bewaard' | 'al' | 'anders' | 'dubbel'
  /** Het voorstel dat er nu is, of dat er al was. */
  voorstel: Voorstel
}

/** Waar voorstellen bewaard worden. Twee uitvoeringen: lokale git (`lib/proposal/git`) en GitHub (`lib/proposal/github`). */
export interface Voorstelopslag {
  /** De tekst van nu, waarop een nieuw voorstel komt. @throws Storing */
  getStand(): Promise<Stand>
  /** Bewaart voorgoed voordat zij antwoordt. @throws Storing als bewaren niet lukte; opnieuw proberen is veilig */
  bewaar(inzending: Inzending): Promise<Ontvangst>
  /** Wat `bewaar` zou antwoorden als dit er al is; bewaart niets. @throws Storing */
  vindEerder(verzending: Verzending): Promise<Ontvangst | undefined>
  /** Alle voorstellen, nieuwste eerst. @throws Storing */
  getVoorstellen(): Promise<Voorstel[]>
  /** De inhoud vóór en met het voorstel, om te vergelijken; niets als het niet bestaat. @throws Storing */
  getStanden(naam: string): Promise<{ voor: Stand; na: Stand } | undefined>
}

/** De opslag doet het nu niet; niet de schuld van wie indient. De boodschap is Nederlands en zegt wat te doen. */
export class Storing extends Error {
  override name = 'Storing'
  /** Op naam: elke pagina van Next heeft een eigen kopie van deze klasse, en zij delen één opslag. */
  static override [Symbol.hasInstance](fout: unknown): boolean {
    return fout instanceof Error && fout.name === 'Storing'
  }
  /** @param opnieuwNa seconden waarna het zin heeft het weer te proberen, als dat bekend is */
  constructor(
    boodschap: string,
    readonly opnieuwNa?: number,
  ) {
    super(boodschap)
  }
}
