import {
  type ErrorCode,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'

/** De vergissingen die redacteuren maken; de rest houdt de woorden van de YAML-lezer. */
const UITLEG: Partial<Record<ErrorCode, string>> = {
  BAD_SCALAR_START: 'een waarde begint met een bijzonder teken; zet haar tussen aanhalingstekens',
  BLOCK_AS_IMPLICIT_KEY: 'er staat een dubbele punt in een waarde; zet haar tussen aanhalingstekens',
  DUPLICATE_KEY: 'dit veld staat er twee keer; haal er één weg',
  MULTIPLE_DOCS: 'er staat een tweede deel onder "---"; een bestand heeft er één',
  TAB_AS_INDENT: 'de regel begint met een tab; spring in met spaties',
  TAG_RESOLVE_FAILED: 'een waarde met !soort ervoor mag niet; zet haar tussen aanhalingstekens',
}

const BIJZONDER = 'een waarde met &naam, *naam of !soort mag niet; schrijf haar uit of zet haar tussen aanhalingstekens'

const DATUM = 'zet een datum tussen aanhalingstekens; zonder leest niet elk programma haar hetzelfde'

/** Zoals `2026-11-22`: voor de ene YAML-lezer tekst, voor de andere een tijdstip. */
const isKaleDatum = (knoop: Node): boolean =>
  isScalar(knoop) && knoop.type === 'PLAIN' && /^\d{4}-\d\d?-\d\d?/.test(String(knoop.value))

/** Leest YAML zonder aliassen, tags of dubbele sleutels, en onthoudt waar elk veld staat. */
export function leesYaml(tekst: string, eersteRegel: number) {
  const teller = new LineCounter()
  const document = parseDocument(tekst, { lineCounter: teller, prettyErrors: false })
  const regelOp = (plaats: number) => teller.linePos(plaats).line + eersteRegel - 1

  /** Een veld staat waar zijn naam staat; de waarde begint soms pas een regel lager. */
  const zoek = (pad: PropertyKey[]): Node | undefined => {
    const ouder: unknown = document.getIn(pad.slice(0, -1), true)
    const knoop: unknown = isMap(ouder)
      ? ouder.items.find(({ key }) => isScalar(key) && key.value === pad.at(-1))?.key
      : document.getIn(pad, true)
    return isNode(knoop) ? knoop : undefined
  }
  const regelVan = (pad: PropertyKey[]): number => {
    for (let lengte = pad.length; lengte > 0; lengte--) {
      const plaats = zoek(pad.slice(0, lengte))?.range?.[0]
      if (plaats !== undefined) return regelOp(plaats)
    }
    return eersteRegel
  }

  const gemeld = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    regel: regelOp(pos[0]),
    melding: UITLEG[code] ?? `de gegevens zijn niet te lezen (${message})`,
  }))
  // Wat op dezelfde regel volgt, komt door de eerste fout.
  const fouten = gemeld.filter(({ regel }, i) => gemeld.findIndex(ander => ander.regel === regel) === i)
  if (fouten.length === 0)
    visit(document, {
      Node: (_, knoop, pad) => {
        if (isKaleDatum(knoop)) fouten.push({ regel: regelOp(knoop.range?.[0] ?? 0), melding: DATUM })
        if (!isAlias(knoop) && !knoop.anchor && !knoop.tag) return
        const ouder = pad.at(-1)
        const begin = isPair(ouder) && isNode(ouder.key) ? ouder.key : knoop
        fouten.push({ regel: regelOp(begin.range?.[0] ?? 0), melding: BIJZONDER })
      },
    })
  const leesbaar = fouten.length === 0 && isMap(document.contents)
  const velden: Record<string, unknown> = leesbaar ? document.toJS() : {}
  const waarde: unknown = fouten.length === 0 ? document.toJS() : undefined
  return { velden, waarde, regelVan, fouten, leesbaar }
}
