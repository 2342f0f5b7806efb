import { z } from 'zod'
import { type Schemanaam, schemaAdres } from '@/lib/i18n/machine'
import { SITE_URL } from '@/lib/i18n/site'
import { kader } from './kader'
import { begrip, bron } from './naslag'
import { onderdeel } from './onderdeel'
import { probleem } from './probleem'

/** Achter welk adres welke vorm staat. */
const SCHEMAS = {
  'onderdeel-1': onderdeel,
  'bron-1': bron,
  'begrip-1': begrip,
  'kader-1': kader,
  'probleem-1': probleem,
} as const satisfies Record<Schemanaam, z.ZodType>

/**
 * Het JSON Schema (2020-12) van een vorm, uit hetzelfde zod-schema waar de code op getypeerd is.
 * Als invoer: zo laat het velden toe die er later bij komen, en blijft een oude lezer werken.
 */
export const maakJsonSchema = (naam: Schemanaam) => ({
  ...z.toJSONSchema(SCHEMAS[naam], { target: 'draft-2020-12', io: 'input' }),
  $id: SITE_URL + schemaAdres(naam),
})
