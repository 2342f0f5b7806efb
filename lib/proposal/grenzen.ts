import { z } from 'zod'

/** Hoe groot een hele inzending mag zijn, in bytes. */
export const MAX_BYTES = 64 * 1024

/** Hoeveel tekens er in elk veld passen. Het langste onderdeel van nu heeft er 4600 in de tekst, 300 in het antwoord. */
export const GRENZEN = {
  onderdeeltitel: 300,
  antwoord: 1500,
  samenvatting: 600,
  termijn: 100,
  grondslag: 300,
  zonderBron: 300,
  vindplaats: 300,
  id: 60,
  lijst: 50,
  tekst: 20_000,
  titel: 160,
  reden: 8000,
  naam: 120,
  organisatie: 160,
} as const

/**
 * Wat niemand met opzet typt en in een redline niet te zien is: stuurtekens, tekens die de leesrichting omkeren,
 * en andere zonder gedaante. Wie ermee wegkwam, liet een ander iets goedkeuren dat er anders staat dan hij leest.
 */
const ONZICHTBAAR =
  /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u

const naamVan = (teken: string): string =>
  `U+${(teken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** De zin over het eerste teken dat er niet mag staan, met wat ervoor staat om het te vinden. */
function bezwaarTegenTeken(tekst: string): string | undefined {
  const gevonden = ONZICHTBAAR.exec(tekst)
  if (!gevonden) return undefined
  const ervoor = tekst.slice(0, gevonden.index).split('\n').at(-1)?.slice(-20)
  const waar = ervoor ? `na “${ervoor}”` : 'aan het begin van een regel'
  return `bevat een teken dat niet te zien is (${naamVan(gevonden[0])}, ${waar}); haal het weg of typ dat stuk opnieuw`
}

/** Alle tekst komt binnen in dezelfde vorm: samengestelde letters (NFC), regels op LF, geen witruimte aan de rand. */
const effen = (tekst: string): string => tekst.replaceAll('\r\n', '\n').normalize('NFC').trim()

const getal = new Intl.NumberFormat('nl')

/** Tekst van ten hoogste zo veel tekens; een teken is hooguit gemiddeld twee bytes. */
export const tekst = (max: number) =>
  z
    .string()
    .transform(effen)
    .superRefine((waarde, { addIssue }) => {
      const meld = (message: string) => addIssue({ code: 'custom', message })
      if (waarde.length > max)
        return meld(
          `is te lang: ${getal.format(waarde.length)} tekens, er passen er ${getal.format(max)}; maak het korter`,
        )
      if (Buffer.byteLength(waarde) > 2 * max)
        return meld(`is te groot: er passen ${getal.format(2 * max)} bytes; gebruik gewone letters of maak het korter`)
      const bezwaar = bezwaarTegenTeken(waarde)
      if (bezwaar) meld(bezwaar)
    })

/** Eén regel; leeg mag, dat betekent dat het veld er niet (meer) is. */
export const vrijeRegel = (max: number) =>
  tekst(max).refine(waarde => !waarde.includes('\n'), 'moet één regel zijn; haal de regeleinden weg')

/** Eén regel die er moet zijn. */
export const moetRegel = (max: number) => vrijeRegel(max).refine(waarde => waarde !== '', 'is leeg; vul het in')

/** Meer regels die er moeten zijn. */
export const moetTekst = (max: number) => tekst(max).refine(waarde => waarde !== '', 'is leeg; vul het in')
