import { expect, it } from 'vitest'
import { maakBeleid, maakBestandsbeleid } from './beleid'

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

it('laat in een los bestand alleen toe wat erin staat, en één adres om te vragen', () => {
  const beleid = maakBestandsbeleid({
    stijl: "'sha256-a='",
    script: "'sha256-b='",
    verbinding: 'https://a.example/api',
  })
  expect(beleid.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'sha256-b='",
    "style-src 'sha256-a='",
    'img-src data:',
    'font-src data:',
    'connect-src https://a.example/api',
    "base-uri 'none'",
    "form-action 'none'",
  ])
})
