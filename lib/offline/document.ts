import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { GEGEVENS_ID, ZOEKTABEL_ID } from '@/components/offline/gegevens'
import { maakBestandsbeleid } from '@/lib/csp/beleid'
import { EDITIES_ADRES } from '@/lib/i18n/gegevens'

/** Wat er in het document komt; `lijf` is HTML van onze eigen componenten, al het andere wordt hier veilig gemaakt. */
interface Delen {
  taal: string
  klassen: string
  titel: string
  beschrijving: string
  stijl: string
  script: string
  lijf: string
  gegevens: unknown
  zoektabel: unknown
  site: string | undefined
}

const hash = (tekst: string) => `'sha256-${createHash('sha256').update(tekst).digest('base64')}'`

const VEILIG: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const veilig = (tekst: string) => tekst.replaceAll(/[&<>"]/g, teken => VEILIG[teken] ?? teken)

/** JSON in een script-element dat niet uitgevoerd wordt; `<` mag er niet letterlijk in staan. */
const json = (id: string, waarde: unknown) =>
  `<script type="application/json" id="${id}">${JSON.stringify(waarde).replaceAll('<', '\\u003c')}</script>`

/** Zet het document in elkaar. Het beleid staat erin, zodat een bewaard bestand net zo beschermd is als de website. */
export function maakDocument({ taal, klassen, titel, beschrijving, stijl, script, lijf, site, ...data }: Delen) {
  const beleid = maakBestandsbeleid({
    stijl: hash(stijl),
    script: hash(script),
    verbinding: site ? site + EDITIES_ADRES : "'self'",
  })
  const pictogram = encodeURIComponent(readFileSync('app/icon.svg', 'utf8').trim())
  const html = [
    '<!doctype html>',
    `<html lang="${taal}" class="${klassen}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${beleid}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${veilig(titel)}</title>`,
    `<meta name="description" content="${veilig(beschrijving)}">`,
    // De pagina's van de website horen in een zoekmachine, niet nog eens alles in dit bestand.
    '<meta name="robots" content="noindex">',
    `<link rel="icon" href="data:image/svg+xml,${pictogram}">`,
    `<style>${stijl}</style>`,
    '</head>',
    `<body>${lijf}`,
    json(GEGEVENS_ID, data.gegevens),
    json(ZOEKTABEL_ID, data.zoektabel),
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
  return { html, beleid }
}
