import woordenlijsten from '@/.contentlayer/zoekwoorden.json'
import { type Item, isOnderdeel } from '@/lib/domain/onderdeel'
import { SOORTEN } from '@/lib/domain/soort'
import { adresVan } from '@/lib/i18n/adres'
import { maakCodeerder } from '@/lib/search/codeer'
import { SOORTNAMEN } from '@/lib/search/soortnamen'
import type { Zoekstuk, Zoektabel } from '@/lib/search/tabel'
import { schrijfWoordenboek } from '@/lib/search/woordenboek'
import { getUitgaveVandaag } from './edities'
import { getAlle, getItem, type Keuze } from './kader'

const isGegeven = <W>(waarde: W | undefined): waarde is W => waarde !== undefined

/** De eerste regel van de tekst zegt bij korte onderdelen waar het om gaat; de rest is uitleg. */
function verdeel(plat: string): { kern: string; tekst: string } {
  const [kern = '', ...rest] = plat.split('\n')
  return { kern, tekst: rest.join('\n') }
}

/** Wat een item zegt, in het kort en voluit. */
function inhoudVan(item: Item): { kern: string; tekst: string } {
  switch (item.soort) {
    case 'kernwaarde':
    case 'thema':
      return { kern: item.samenvatting, tekst: item.tekst.plat }
    case 'vraag':
      return { kern: item.antwoord, tekst: item.tekst.plat }
    case 'begrip':
      return { kern: item.kort, tekst: item.tekst.plat }
    case 'bron':
      return { kern: item.noot ?? '', tekst: '' }
    default:
      return verdeel(item.tekst.plat)
  }
}

/** Waar een item bij hoort en waar het op steunt, voor wie dat meetypt (`artikel 40a Wmg`, `voetnoot 13`). */
function verbandVan(item: Item, keuze: Keuze): string[] {
  const titels: string[] = []
  for (let ander: Item | undefined = item; ander && 'bij' in ander; ) {
    ander = getItem(ander.bij, keuze)
    if (ander) titels.push(ander.titel)
  }
  const soort = SOORTNAMEN[item.soort][keuze.taal][0]
  if (item.soort === 'bron') {
    const { auteurs, uitgever, jaar, tijdschrift, locator, type } = item
    return [type, auteurs, uitgever, jaar?.toString(), tijdschrift, locator, soort].filter(isGegeven)
  }
  const eigen = [
    'grondslag' in item ? item.grondslag : undefined,
    'termijn' in item ? item.termijn : undefined,
    'paragraaf' in item ? `paragraaf ${item.paragraaf}` : undefined,
    ...item.tekst.voetnoten.flatMap(({ nr, opmerking }) => [`voetnoot ${nr}`, opmerking]),
  ]
  return [soort, ...titels, ...eigen].filter(isGegeven)
}

const perId = (lijst: Record<string, string[]>) => new Map(Object.entries(lijst))
const zoekwoorden = perId(woordenlijsten.zoekwoorden)
const omgangstaal = perId(woordenlijsten.omgangstaal)

/** Van een begrip of bron staan zij in het bestand zelf; de tekst van het kader staat vast, en zijn zoekwoorden niet. */
const zoekwoordenVan = (item: Item): string[] => {
  if ('zoekwoorden' in item) return item.zoekwoorden ?? []
  return item.taal === 'nl' ? (zoekwoorden.get(item.id) ?? []) : []
}

function maakStuk(item: Item, keuze: Keuze & { vandaag: boolean }): Zoekstuk {
  const namen = item.soort === 'begrip' ? [item.afkorting, item.voluit, ...item.synoniemen].filter(isGegeven) : []
  const begrippen = 'tekst' in item ? item.tekst.begrippen : []
  const bronnen = 'bronnen' in item ? item.bronnen.map(({ bron }) => bron) : []
  return {
    id: item.id,
    soort: item.soort,
    titel: item.titel,
    url: adresVan(item.plek, keuze.taal, !keuze.vandaag && isOnderdeel(item) ? keuze.uitgave : undefined),
    taal: item.taal,
    ...('letter' in item && { letter: item.letter }),
    ...('paragraaf' in item && { paragraaf: item.paragraaf }),
    namen,
    zoekwoorden: zoekwoordenVan(item),
    omgangstaal: keuze.taal === 'nl' ? (omgangstaal.get(item.id) ?? []) : [],
    ...inhoudVan(item),
    verband: verbandVan(item, keuze),
    noemt: [...new Set([...item.zie, ...begrippen, ...bronnen])],
  }
}

/** Alles wat in een taal en uitgave te vinden is, in leesvolgorde; zonder uitgave wat vandaag geldt. */
export function maakZoektabel(keuze: Keuze): Zoektabel {
  const uitgave = keuze.uitgave ?? getUitgaveVandaag()
  const vandaag = keuze.uitgave === undefined
  const items = SOORTEN.flatMap((soort): Item[] => getAlle(soort, keuze))
  const tabel = { taal: keuze.taal, uitgave, stukken: items.map(item => maakStuk(item, { ...keuze, vandaag })) }
  return { ...tabel, woordenboek: schrijfWoordenboek(tabel, maakCodeerder(tabel)) }
}
