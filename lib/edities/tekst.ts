import { vingerafdrukregel, vingerafdrukVan } from '@/lib/checks/editie/som'
import type { Editiegegevens } from '@/lib/content/schema/editie'

/** Tussen aanhalingstekens is elke waarde voor elke YAML-lezer tekst; JSON is daar een deel van. */
const yaml = (waarde: unknown): string => JSON.stringify(waarde)

const opPad = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)

/**
 * De tekst van editie.yaml. De laatste regel is de vingerafdruk: de SHA-256 van alle regels erboven.
 * Zelf geschreven en niet door een YAML-pakket: dezelfde gegevens moeten over tien jaar dezelfde tekst geven.
 */
export function schrijfEditietekst(gegevens: Omit<Editiegegevens, 'vingerafdruk'>): string {
  const { versie, status, tekst, bevroren, vaststelling, vorige, wijzigingen, bestanden, vervallen } = gegevens
  const regels = [
    '# Deze editie is vastgesteld en verandert nooit meer; npm run check ziet elke byte die anders is.',
    `# Nagaan: npm run editie -- --verifieer ${versie}`,
    `versie: ${yaml(versie)}`,
    `status: ${status}`,
    `tekst: ${tekst}`,
    `bevroren: ${yaml(bevroren)}`,
    `vaststelling: ${yaml(vaststelling)}`,
    ...(vorige ? ['vorige:', `  versie: ${yaml(vorige.versie)}`, `  vingerafdruk: ${yaml(vorige.vingerafdruk)}`] : []),
    `wijzigingen: ${yaml(wijzigingen)}`,
    'bestanden:',
    ...Object.entries(bestanden)
      .toSorted(opPad)
      .map(([pad, { sha256, editie }]) => `  ${pad}: { sha256: ${yaml(sha256)}, editie: ${yaml(editie)} }`),
    `vervallen: ${yaml(vervallen.toSorted())}`,
    '',
  ].join('\n')
  return regels + vingerafdrukregel(vingerafdrukVan(regels))
}
