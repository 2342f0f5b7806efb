import { z } from 'zod'
import { editie } from './editie'
import { begrip, bron } from './naslag'
import { onderdeel } from './onderdeel'
import { adres, taal, versie } from './velden'

/** Het hele kader in één editie. */
export const kader = z
  .object({
    $schema: adres,
    titel: z.string(),
    taal: taal.describe('Language asked for; each item tells the language its text is in.'),
    editie,
    uitleg: z.string().describe('What kind of text this is and where the adopted text stands.'),
    eigenaar: z.string(),
    onderdelen: z.array(onderdeel).min(1).describe('In reading order, per kind.'),
    bronnen: z.array(bron).describe('The sources this edition uses.'),
    begrippen: z.array(begrip).describe('The glossary as it is today.'),
    vervallen: z
      .array(z.object({ id: z.string(), sinds: versie, reden: z.string(), vervangenDoor: z.array(z.string()) }))
      .describe('Items dropped in this edition or before it.'),
  })
  .meta({ id: 'kader' })

export type Kadergegevens = z.infer<typeof kader>
