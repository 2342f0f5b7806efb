import type { APIRequestContext, APIResponse } from '@playwright/test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from './proef'

/** Het pad van een adres van dit portaal; de build kan een andere host noemen dan waar de proef hem vindt. */
export function padVan(adres: string): string {
  const { pathname, search } = new URL(adres)
  return pathname + search
}

type Json = Record<string, unknown>

/** Haalt JSON en zegt bij een verkeerde status om welk adres het gaat. */
export async function haal(request: APIRequestContext, pad: string, status = 200): Promise<Json> {
  const antwoord = await request.get(pad)
  expect(antwoord.status(), pad).toBe(status)
  return antwoord.json()
}

/** Keurt met een eigen lezer van JSON Schema, tegen het schema dat de site zelf onder `$schema` geeft. */
export function maakKeuring(request: APIRequestContext) {
  const ajv = new Ajv2020({ allErrors: true, strict: true })
  addFormats(ajv)
  return async (gegevens: Json, schema = padVan(String(gegevens.$schema)), waar = schema): Promise<void> => {
    if (!ajv.getSchema(schema)) {
      const antwoord = await request.get(schema)
      expect(antwoord.headers()['content-type'], schema).toBe('application/schema+json')
      ajv.addSchema(await antwoord.json(), schema)
    }
    ajv.validate(schema, gegevens)
    expect(ajv.errors ?? [], waar).toEqual([])
  }
}

/** Wat elk antwoord met gegevens hoort te zeggen: iedereen mag het halen, nooit namens iemand, en niets wordt uitgevoerd. */
export function keurOpen(antwoord: APIResponse): void {
  const koppen = antwoord.headers()
  const waar = antwoord.url()
  expect(koppen['access-control-allow-origin'], waar).toBe('*')
  expect(koppen['access-control-allow-credentials'], waar).toBeUndefined()
  expect(koppen['set-cookie'], waar).toBeUndefined()
  expect(koppen['content-security-policy'], waar).toMatch(/^default-src 'none'; (?!.*-src 'self')/)
}
