/** Een stuk XML dat al veilig is; alleen dit bestand maakt het. */
export type Xml = { readonly xml: string }

/** Tekens die in XML 1.0 niet mogen staan, ook niet als verwijzing; één ervan en geen lezer leest het nog. */
const VERBODEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const VERWIJZINGEN: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Ook `>` en regeleinden: `]]>` mag niet in tekst, en een attribuut verliest anders zijn regeleinden. */
const veilig = (tekst: string): string =>
  tekst.replace(VERBODEN, '').replace(/[&<>"\t\n\r]/g, teken => VERWIJZINGEN[teken] ?? teken)

/**
 * Een element. Namen staan in de code; waarden mogen van ieder komen.
 * Zelf geschreven omdat het zo weinig is, en xast-util-to-xml `]]>` liet staan.
 */
export function element(
  naam: string,
  attributen: Record<string, string> = {},
  inhoud: string | (Xml | undefined)[] = [],
): Xml {
  const kop = Object.entries(attributen)
    .map(([sleutel, waarde]) => ` ${sleutel}="${veilig(waarde)}"`)
    .join('')
  const binnen = typeof inhoud === 'string' ? veilig(inhoud) : inhoud.map(kind => kind?.xml ?? '').join('')
  return { xml: `<${naam}${kop}>${binnen}</${naam}>` }
}

/** Een heel document met dit element als wortel. */
export const alsDocument = ({ xml }: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`
