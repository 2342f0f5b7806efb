import {
  Document,
  isCollection,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parse,
  parseDocument,
  Scalar,
  YAMLMap,
  YAMLSeq,
} from 'yaml'

/** Wat in een veld kan staan. */
export type Waarde = string | number | readonly Waarde[] | { readonly [veld: string]: Waarde | undefined }

/**
 * Of een tekst zonder aanhalingstekens voor elke YAML-lezer dezelfde tekst is. Contentlayer leest YAML 1.1, en daar
 * zijn ook `12:30`, `1_000`, `ja`-achtige woorden en datums iets anders dan tekst.
 */
function isKaal(tekst: string): boolean {
  if (/^\d{4}-\d\d?-\d\d?/.test(tekst)) return false
  try {
    return parse(tekst, { version: '1.1', logLevel: 'silent' }) === tekst
  } catch {
    return false
  }
}

/** Een knoop die altijd als tekst terugkomt; `stijl` is hoe het er eerst stond. */
function knoop(waarde: Waarde, stijl?: Scalar.Type | null): Node {
  if (typeof waarde === 'number') return new Scalar(waarde)
  if (typeof waarde === 'string') {
    const scalar = new Scalar(waarde)
    scalar.type = isKaal(waarde) ? (stijl ?? 'PLAIN') : 'QUOTE_DOUBLE'
    return scalar
  }
  if (Array.isArray(waarde)) {
    const lijst = new YAMLSeq()
    lijst.items = waarde.map(deel => knoop(deel))
    return lijst
  }
  const groep = new YAMLMap()
  for (const [veld, deel] of Object.entries(waarde)) if (deel !== undefined) groep.set(new Scalar(veld), knoop(deel))
  return groep
}

const schrijf = (inhoud: Node): string => new Document(inhoud).toString({ lineWidth: 0, flowCollectionPadding: false })

/** Een groep velden als YAML, elk op een eigen regel. */
export const schrijfGegevens = (gegevens: Record<string, Waarde | undefined>): string => schrijf(knoop(gegevens))

/** Gevouwen tekst, met elke zin op een eigen regel; zo blijft het verschil klein als er één zin verandert. */
const schrijfGevouwen = (veld: string, tekst: string): string =>
  `${veld}: >-\n${tekst.replace(/(?<=[.!?]) (?=\S)/g, '\n').replace(/^/gm, '  ')}\n`

const begin = (knoop: unknown): number => (isNode(knoop) ? (knoop.range?.[0] ?? 0) : 0)

/** Waar de regel eindigt waarop dit deel ophoudt, met het regeleinde erbij. */
function eindeVan(tekst: string, deel: Node): number {
  const laatste = tekst.slice(0, deel.range?.[1] ?? 0).trimEnd().length
  const regeleinde = tekst.indexOf('\n', laatste)
  return regeleinde < 0 ? tekst.length : regeleinde + 1
}

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** De lijst met nieuwe regels; een regel die er al stond, blijft zoals hij was, ook met wat de lezer niet ziet. */
function vernieuwLijst(oud: YAMLSeq, nieuw: readonly Waarde[], lees: (regel: unknown) => unknown): YAMLSeq {
  const regels: unknown[] = oud.items
  const js = oud.toJSON() as unknown[]
  const lijst = new YAMLSeq()
  lijst.flow = oud.flow
  lijst.items = nieuw.map(waarde => regels[js.findIndex(regel => gelijk(lees(regel), waarde))] ?? knoop(waarde))
  return lijst
}

/**
 * Zet één veld van een groep velden op een nieuwe waarde, of haalt het weg. Alleen de regels van dat veld veranderen;
 * al het andere blijft byte voor byte gelijk.
 * @param lees hoe een regel van een lijst te vergelijken is met de nieuwe waarde
 */
export function zetVeld(
  tekst: string,
  veld: string,
  waarde: Waarde | undefined,
  lees = (regel: unknown): unknown => regel,
): string {
  const { contents } = parseDocument<YAMLMap, false>(tekst)
  const paar = contents.items.find(({ key }) => isScalar(key) && key.value === veld)
  if (!paar) return waarde === undefined ? tekst : tekst + schrijfGegevens({ [veld]: waarde })
  const oud = paar.value
  const van = tekst.lastIndexOf('\n', begin(paar.key)) + 1
  const tot = eindeVan(tekst, isNode(oud) && oud.range ? oud : (paar.key as Node))
  const nieuw = (): string => {
    if (waarde === undefined) return ''
    if (typeof waarde === 'string' && isScalar(oud) && oud.type === 'BLOCK_FOLDED') return schrijfGevouwen(veld, waarde)
    const groep = new YAMLMap()
    const stijl = isScalar(oud) ? oud.type : undefined
    const lijst = isSeq(oud) && Array.isArray(waarde) ? vernieuwLijst(oud, waarde, lees) : undefined
    groep.set(new Scalar(veld), lijst ?? knoop(waarde, stijl))
    return schrijf(groep)
  }
  return tekst.slice(0, van) + nieuw() + tekst.slice(tot)
}

/**
 * Zet een regel in een lijst, na de laatste die bij `hoortBij` past of anders achteraan.
 * @param pad van de lijst, vanaf de bovenste velden
 */
export function voegRegelToe(
  tekst: string,
  pad: readonly string[],
  waarde: Waarde,
  hoortBij: (regel: unknown) => boolean = () => true,
): string {
  const document = parseDocument(tekst)
  const lijst = document.getIn(pad, true)
  const laatste: unknown = isSeq(lijst)
    ? (lijst.items.findLast(regel => hoortBij(isScalar(regel) ? regel.value : regel)) ?? lijst.items.at(-1))
    : undefined
  if (!isSeq(lijst) || lijst.flow || !isNode(laatste)) {
    // Een lijst op één regel, leeg, of nog niet begonnen: dan is het hele bovenste veld opnieuw te schrijven.
    const [top = '', ...rest] = pad
    const nieuw = knoop([...((isCollection(lijst) ? lijst.toJSON() : []) as Waarde[]), waarde])
    if (rest.length === 0) document.set(top, nieuw)
    else document.setIn(pad, nieuw)
    return document.toString({ lineWidth: 0, flowCollectionPadding: false })
  }
  const eind = eindeVan(tekst, laatste)
  const inspringing = ' '.repeat(tekst.lastIndexOf('-', begin(laatste)) - tekst.lastIndexOf('\n', begin(laatste)) - 1)
  const regel = schrijf(knoop([waarde])).replace(/^(?=.)/gm, inspringing)
  return tekst.slice(0, eind) + regel + tekst.slice(eind)
}
