import { expect, it } from 'vitest'
import { maakBeleid } from './beleid'

const VAST = [
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
]

it('laat van een pagina zonder inline scripts alleen eigen bestanden toe', () => {
  expect(maakBeleid([]).split('; ')).toEqual(["default-src 'none'", "script-src 'self'", ...VAST])
})

it('laat daarnaast precies de scripts toe die in de pagina staan', () => {
  expect(maakBeleid(['sha256-abc=', 'nonce-xyz']).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' 'sha256-abc=' 'nonce-xyz'",
    ...VAST,
  ])
})

it('laat nooit iets onveiligs of van buiten toe', () => {
  const beleid = maakBeleid(['sha256-abc='])
  expect(beleid).not.toMatch(/unsafe|https?:|\*|strict-dynamic|blob:/)
})
