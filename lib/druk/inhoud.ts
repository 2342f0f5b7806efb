import { type Bladwijzer, type Pdf, type Stuk, tekstVan } from './lees-pdf'

/** Zonder wit, zodat het er niet toe doet waar een regel afbreekt. */
const plat = (tekst: string) => tekst.replace(/\s/g, '')
const regelVan = ({ titel, blz }: Bladwijzer) => plat(`${titel}${blz}`)

/** De bladwijzers van de delen: alles onder de titel. Het eerste is de inhoudsopgave zelf. */
const delenVan = ({ bladwijzers }: Pdf) => bladwijzers.filter(({ diepte }) => diepte === 2)

/** De gedrukte regels van de inhoudsopgave, elk als titel en bladnummer. */
export function leesInhoud(pdf: Pdf): string[] {
  const [inhoud, eerste] = delenVan(pdf)
  const regels = new Map<string, Stuk[]>()
  for (const [nr, { stukken }] of pdf.bladen.slice((inhoud?.blz ?? 1) - 1, (eerste?.blz ?? 1) - 1).entries())
    for (const stuk of stukken.filter(({ link }) => link !== undefined)) {
      const sleutel = `${nr} ${stuk.link}`
      regels.set(sleutel, [...(regels.get(sleutel) ?? []), stuk])
    }
  return [...regels.values()].map(stukken => plat(tekstVan(stukken)))
}

/** Waarin de inhoudsopgave en de bladwijzers verschillen. Koppen binnen een antwoord staan alleen in de bladwijzers. */
export function vergelijkInhoud(pdf: Pdf): string[] {
  const gedrukt = leesInhoud(pdf)
  const wijzers = pdf.bladwijzers.slice(pdf.bladwijzers.findIndex(({ diepte }) => diepte === 2) + 1)
  const verwacht = wijzers.filter(wijzer => wijzer.diepte <= 3 || gedrukt.includes(regelVan(wijzer))).map(regelVan)
  const anders = verwacht.findIndex((regel, nr) => regel !== gedrukt[nr])
  if (anders < 0 && verwacht.length === gedrukt.length) return []
  const nr = anders < 0 ? verwacht.length : anders
  return [`de inhoudsopgave zegt "${gedrukt[nr] ?? 'niets'}" waar de bladwijzer "${verwacht[nr] ?? 'niets'}" is`]
}
