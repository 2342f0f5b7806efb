/** Wat de lezer van MDX over een fout zegt. */
interface Mdxfout {
  reason?: string
  line?: number
  ruleId?: string
}

/** Tussen welke accenten de lezer zet waar het over gaat: een component of een teken. */
const genoemd = (reason: string): string[] => [...reason.matchAll(/`([^`]+)`/g)].map(([, naam = '']) => naam)

/** Waar een tekst ophoudt midden in iets. */
function eind(reason: string): string {
  if (reason.includes('expression')) return 'na een { komt nergens een }'
  if (reason.includes('quote')) return 'een aanhalingsteken wordt nergens gesloten'
  return 'een < wordt nergens met > gesloten'
}

/** De fout in woorden van een redacteur; wat zelden voorkomt, houdt de woorden van de lezer. */
function waarom(reason: string, ruleId = ''): string {
  const [eerste = '', tweede = ''] = genoemd(reason)
  switch (ruleId) {
    case 'end-tag-mismatch':
      return reason.startsWith('Unexpected')
        ? `${eerste} sluit iets anders; eerst moet ${tweede} dicht`
        : `${eerste} wordt nergens gesloten`
    case 'unexpected-closing-slash':
      return 'er sluit een component die nergens begint'
    case 'unexpected-eof':
      return eind(reason)
    case 'unexpected-character':
      return `het teken ${eerste} kan niet in een component`
    case 'acorn':
    case 'non-spread':
    case 'unexpected-empty-expression':
      return 'hier staat code'
    default:
      return reason
  }
}

/** Een fout van de MDX-lezer, met de regel in het bestand en zonder de plaatsen die hij zelf telt. */
export function verklaarMdx(fout: unknown, eersteRegel: number): { regel: number; melding: string } {
  const { reason = String(fout), line, ruleId } = fout as Mdxfout
  // Bij een label dat nooit sluit, staat de regel alleen in de zin zelf.
  const plaats = / \((\d+):\d+-\d+:\d+\)/.exec(reason)
  const regel = line ?? Number(plaats?.[1] ?? 1)
  return {
    regel: regel + eersteRegel - 1,
    melding: `de tekst is niet te lezen; staat er een losse < of {? (${waarom(reason.replace(plaats?.[0] ?? '', ''), ruleId)})`,
  }
}
