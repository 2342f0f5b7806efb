import { MAPPEN } from '@/lib/content/schema/mappen'
import { bijVeld, type Regel } from '../inhoud'
import { verklaar } from '../verklaar'

/** Ontbrekende en onbekende velden, verkeerde waarden: alles wat het schema van de map zegt. */
export const controleerVelden: Regel = ({ bestanden }) =>
  bestanden.flatMap(bestand => {
    const { schema } = MAPPEN[bestand.map]
    const { error } = schema.safeParse(bestand.velden)
    return verklaar(error, bestand.velden, Object.keys(schema.shape)).map(({ pad, melding }) =>
      bijVeld(bestand, pad, melding),
    )
  })
