import { SOORTEN, type Soort } from '@/lib/domain/soort'
import type { Uitgave } from '@/lib/domain/uitgave'
import { foutInVraag } from './verzoek'

/** De parameters van de pagina *zoeken*, zoals Next ze geeft: een naam kan vaker in het adres staan. */
export type Paginaparameters = Record<string, string | string[] | undefined>

export interface Zoekpagina {
  /** Wat er in het veld komt te staan: alles wat er gevraagd werd, met spaties waar een stuurteken stond. */
  vraag: string
  /** Waarom er niet gezocht is. */
  fout?: 'leeg' | 'lang' | 'teken'
  soort?: Soort
  uitgave?: Uitgave
  /** Er stond een soort of uitgave in het adres die niet bestaat. */
  onbekend: boolean
}

/**
 * Leest het adres van de pagina *zoeken*. Anders dan de API weigert een pagina niets: zij zoekt met wat wel klopt en
 * zegt wat er niet klopte.
 */
export function leesZoekpagina(parameters: Paginaparameters, uitgaven: readonly Uitgave[]): Zoekpagina {
  const enkel = (naam: string) => [parameters[naam]].flat()[0] || undefined
  const gevraagd = enkel('q') ?? ''
  const [soort, uitgave] = [enkel('soort'), enkel('editie')]
  const bekendeSoort = SOORTEN.find(bekend => bekend === soort)
  const bekendeUitgave = uitgaven.find(bekend => bekend === uitgave)
  return {
    vraag: gevraagd.replace(/\p{Cc}+/gu, ' '),
    fout: gevraagd === '' ? 'leeg' : foutInVraag(gevraagd),
    soort: bekendeSoort,
    uitgave: bekendeUitgave,
    onbekend: bekendeSoort !== soort || bekendeUitgave !== uitgave,
  }
}
