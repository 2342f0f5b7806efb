import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

const BLADWIJZER = /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g

/** De namen die `docx` verzint: eenentwintig willekeurige tekens, en een teller die na elk document doortelt, net als bij bladwijzers. */
const WILLEKEURIG = /_Toc\d+\b|(?<=")(?:rId)?[a-z0-9_-]{21}(?=")/g

/**
 * Maakt de bytes van een Word-bestand alleen afhankelijk van wat erin staat: `docx` zet er het moment van schrijven
 * en willekeurige namen in. Zet er ook de taal bij, die `docx` niet schrijft.
 */
export function maakVast(bestand: Uint8Array, dag: string, taal: string): Uint8Array<ArrayBuffer> {
  const namen = new Map<string, string>()
  const hernoem = (xml: string) =>
    xml.replace(WILLEKEURIG, naam => {
      const nieuw = namen.get(naam) ?? `${naam.startsWith('_') ? '_Toc' : 'n'}${namen.size + 1}`
      namen.set(naam, nieuw)
      return nieuw
    })
  const nummers = new Map<string, number>()
  const hernummer = (xml: string) =>
    xml.replace(BLADWIJZER, (_, voor: string, nr: string) => {
      nummers.set(nr, nummers.get(nr) ?? nummers.size + 1)
      return `${voor}${nummers.get(nr)}`
    })
  const mtime = new Date(`${dag}T00:00:00`)
  const delen = Object.entries(unzipSync(bestand)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const vast: Zippable = {}
  for (const [pad, bytes] of delen) {
    const xml = hernummer(hernoem(strFromU8(bytes)))
    const heel =
      pad === 'docProps/core.xml'
        ? xml
            .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${dag}T00:00:00Z`)
            .replace('</cp:coreProperties>', `<dc:language>${taal}</dc:language></cp:coreProperties>`)
        : xml
    vast[pad] = [strToU8(heel), { mtime }]
  }
  return zipSync(vast)
}
