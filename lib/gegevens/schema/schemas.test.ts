import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { SCHEMANAMEN, schemaAdres } from '@/lib/i18n/machine'
import { SITE_URL } from '@/lib/i18n/site'
import { maakJsonSchema } from './schemas'

it.each(SCHEMANAMEN)('%s is een geldig JSON Schema op zijn eigen adres', naam => {
  const schema = maakJsonSchema(naam)
  expect(schema.$id).toBe(SITE_URL + schemaAdres(naam))
  const ajv = new Ajv2020({ strict: true })
  addFormats(ajv)
  const keur = ajv.compile(schema)
  expect(keur({})).toBe(false)
  // Velden die er later bij komen, mogen een oude lezer niet breken.
  expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false')
})
