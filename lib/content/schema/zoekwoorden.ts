import { z } from 'zod'
import { regel } from './velden'

/** Waarmee men het ook zoekt, zonder dat het zo heet; niet te zien, alleen te vinden. */
export const zoekwoorden = z
  .array(regel)
  .min(1, 'laat het veld weg als er niets in staat')
  .meta({
    description: 'waarmee men dit ook zoekt, zonder dat het hetzelfde is; alleen voor de zoeker',
    voorbeeld: ['suikerziekte'],
  })

/** content/zoekwoorden.yaml en omgangstaal.yaml: per id zijn woorden; zij horen niet bij de tekst die vaststaat. */
export const zoekwoordenlijst = z.record(z.string(), zoekwoorden)
