import { TALEN, type Taal } from '@/lib/domain/taal'

/** In welke vormen een onderdeel achter zijn korte adres te halen is (`/C-K8.md`), en waar die intern gemaakt worden. */
const ITEMVORMEN = { md: '/api/onderdeel/md' } as const satisfies Record<string, string>

/** Hetzelfde voor een hele editie: `/edities/1.0.0/duidingskader-1.0.0-nl.docx`. */
const EDITIEVORMEN = { md: '/api/editie/md', docx: '/api/editie/docx' } as const satisfies Record<string, string>

export type Editievorm = keyof typeof EDITIEVORMEN

/** Wat in de plaats van een versie staat als een adres er geen noemt. */
export const VANDAAG = 'vandaag'

const vind = (tabel: Record<string, string>, uitgang: string): string | undefined =>
  Object.hasOwn(tabel, uitgang) ? tabel[uitgang] : undefined

/** Het interne pad van `C-K8@1.0.0.md`; niets als het adres geen bekende uitgang heeft. Of het bestaat, zegt de maker. */
export function leesItembestand(kort: string): string | undefined {
  const [, naam = '', uitgang = ''] = /^(.+)\.([a-z]+)$/i.exec(kort.replaceAll(/%40/g, '@')) ?? []
  const maker = vind(ITEMVORMEN, uitgang.toLowerCase())
  const [id, versie = VANDAAG, ...rest] = naam.split('@')
  return maker && id && rest.length === 0 ? `${maker}/${versie}/${id}` : undefined
}

export const itembestandAdres = (kort: string, vorm: keyof typeof ITEMVORMEN): string => `${kort}.${vorm}`

export const editiebestandAdres = (versie: string, taal: Taal, vorm: Editievorm): string =>
  `/edities/${versie}/duidingskader-${versie}-${taal}.${vorm}`

/** Het interne pad van een bestand van een editie; niets als het adres zo niet geschreven wordt. */
export function leesEditiebestand([versie = '', bestand = '', ...rest]: string[]): string | undefined {
  const [, taal, uitgang = ''] = /-([a-z]{2})\.([a-z]+)$/.exec(bestand) ?? []
  const maker = vind(EDITIEVORMEN, uitgang)
  const bekend = TALEN.find(ander => ander === taal)
  if (!maker || !bekend || rest.length > 0) return undefined
  return editiebestandAdres(versie, bekend, uitgang as Editievorm) === `/edities/${versie}/${bestand}`
    ? `${maker}/${versie}/${bekend}`
    : undefined
}
