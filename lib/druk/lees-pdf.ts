import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Een stukje tekst op een blad. */
export interface Stuk {
  tekst: string
  /** Hoogte vanaf de onderrand, in punten. */
  y: number
  /** De rollen in de structuur, van buiten naar binnen; leeg voor wat een schermlezer overslaat. */
  rollen: string[]
  /** Bij welke koppeling op dit blad het hoort. */
  link?: number
}

export interface Koppeling {
  /** Naar buiten. */
  url?: string
  /** Naar een blad in het bestand zelf, vanaf 1. */
  blz?: number
}

export interface Blad {
  /** In de volgorde van voorlezen; wat een schermlezer overslaat, staat vooraan. */
  stukken: Stuk[]
  koppelingen: Koppeling[]
  /** Elk element op dit blad, met waar het in staat en de vervangende tekst van een beeld. */
  structuur: { rol: string; ouder?: string; alt?: string }[]
}

export interface Bladwijzer {
  titel: string
  blz: number
  diepte: number
}

/** Een PDF zoals een lezer ervan (pdf.js, onafhankelijk van Chromium) hem begrijpt. */
export interface Pdf {
  titel: string
  taal: string
  /** Of de structuur van het document erin staat. */
  gemerkt: boolean
  /** Of een lezer de titel toont in plaats van de bestandsnaam. */
  toontTitel: boolean
  bladen: Blad[]
  bladwijzers: Bladwijzer[]
  /** Per anker het blad waar het staat. */
  ankers: Map<string, number>
}

interface Knoop {
  role?: string
  alt?: string
  type?: string
  id?: string
  children?: Knoop[]
}

/** Loopt de structuur van een blad af: welke rollen er zijn, en per stuk inhoud de weg erheen. */
function leesStructuur(wortel: Knoop | null) {
  const paden = new Map<string, Pick<Stuk, 'rollen' | 'link'>>()
  const structuur: Blad['structuur'] = []
  const loop = (knoop: Knoop, rollen: string[], link?: number) => {
    if (knoop.type === 'content' && knoop.id) paden.set(knoop.id, { rollen, link })
    if (!knoop.role) return
    const nr = structuur.push({ rol: knoop.role, ouder: rollen.at(-1), alt: knoop.alt })
    for (const kind of knoop.children ?? []) loop(kind, [...rollen, knoop.role], knoop.role === 'Link' ? nr : link)
  }
  if (wortel) loop(wortel, [])
  return { paden, structuur }
}

type Doel = string | unknown[] | null | undefined

async function naarBlad(pdf: PDFDocumentProxy, doel: Doel): Promise<number | undefined> {
  const plek = typeof doel === 'string' ? await pdf.getDestination(doel) : doel
  const [ref] = plek ?? []
  return ref ? (await pdf.getPageIndex(ref as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1 : undefined
}

async function leesBlad(pdf: PDFDocumentProxy, pagina: PDFPageProxy): Promise<Blad> {
  const { paden, structuur } = leesStructuur((await pagina.getStructTree()) as Knoop | null)
  const volgorde = [...paden.keys()]
  const geplaatst: { stuk: Stuk; plaats: number }[] = []
  const open: (string | undefined)[] = []
  for (const item of (await pagina.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const id = open.findLast(naam => naam !== undefined)
      const stuk: Stuk = {
        tekst: item.hasEOL ? `${item.str}\n` : item.str,
        y: item.transform[5],
        ...((id && paden.get(id)) || { rollen: [] }),
      }
      geplaatst.push({ stuk, plaats: id ? volgorde.indexOf(id) : -1 })
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id)
  }
  const koppelingen = (await pagina.getAnnotations())
    .filter(({ subtype }) => subtype === 'Link')
    .map(async ({ url, dest }): Promise<Koppeling> => ({ url, blz: await naarBlad(pdf, dest) }))
  const stukken = geplaatst.toSorted((a, b) => a.plaats - b.plaats).map(({ stuk }) => stuk)
  return { stukken, structuur, koppelingen: await Promise.all(koppelingen) }
}

async function leesBladwijzers(pdf: PDFDocumentProxy): Promise<Bladwijzer[]> {
  type Wijzer = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>[number]
  const plat = async (wijzers: Wijzer[], diepte: number): Promise<Bladwijzer[]> => {
    const lijst: Bladwijzer[] = []
    for (const { title, dest, items } of wijzers) {
      lijst.push({ titel: title, blz: (await naarBlad(pdf, dest)) ?? 0, diepte })
      lijst.push(...(await plat(items, diepte + 1)))
    }
    return lijst
  }
  return plat((await pdf.getOutline()) ?? [], 1)
}

/** Leest een hele PDF. */
export async function leesPdf(bytes: Uint8Array): Promise<Pdf> {
  // pdf.js neemt de bytes over; wie ze gaf, houdt de zijne.
  const taak = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const pdf = await taak.promise
  try {
    const { info } = await pdf.getMetadata()
    const gegevens = info as { Title?: string; Language?: string }
    const bladen: Blad[] = []
    for (let nr = 1; nr <= pdf.numPages; nr++) bladen.push(await leesBlad(pdf, await pdf.getPage(nr)))
    const ankers = new Map<string, number>()
    for (const [naam, plek] of Object.entries((await pdf.getDestinations()) as Record<string, unknown[]>))
      ankers.set(naam, (await naarBlad(pdf, plek)) ?? 0)
    const voorkeuren = (await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null
    return {
      titel: gegevens.Title ?? '',
      taal: gegevens.Language ?? '',
      gemerkt: ((await pdf.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
      toontTitel: voorkeuren?.DisplayDocTitle === true,
      bladen,
      bladwijzers: await leesBladwijzers(pdf),
      ankers,
    }
  } finally {
    await taak.destroy()
  }
}

/** Stukken als lopende tekst, met elk wit als één spatie. */
export const tekstVan = (stukken: Stuk[]): string =>
  stukken
    .map(({ tekst }) => tekst)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
