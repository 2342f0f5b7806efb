import type { BlockContent } from 'mdast'
import type { Tekststuk } from '@/lib/document/tekststuk'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel, Voetnoot } from '@/lib/domain/onderdeel'
import { LIJSTSOORTEN, type Lijstsoort } from '@/lib/domain/soort'
import type { Taal } from '@/lib/domain/taal'
import { kortAdres } from '@/lib/i18n/adres'
import { getBoom } from './document/boom'
import { noot, verwijzing } from './document/bronregel'
import { maakVervanger, type Stukwoorden } from './document/vervang'
import { getEditie } from './edities'
import { getItem } from './kader'
import { losOp } from './mdx/los-op'
import { maakNaslag } from './naslag'

interface Opzet {
  naslag: Naslag
  versie: string
  woorden: Stukwoorden
}

function tekstVan(item: Onderdeel, opzet: Opzet): BlockContent[] {
  const { naslag, versie, woorden } = opzet
  const vervang = maakVervanger({ item, naslag, woorden, tekstVan: onderdeel => tekstVan(onderdeel, opzet) })
  return losOp(getBoom(item, versie), vervang)
}

/** De noten van een onderdeel, met die van de lijst in zijn tekst erbij. */
const notenVan = (item: Onderdeel, naslag: Naslag): Voetnoot[] => [
  ...item.tekst.voetnoten,
  ...LIJSTSOORTEN.flatMap((soort: Lijstsoort) => naslag.lijst(soort, item.id)).flatMap(({ tekst }) => tekst.voetnoten),
]

/** Een bron die al in een noot staat, hoeft er niet nog eens onder, tenzij er een vindplaats bij staat. */
function bronnenVan({ bronnen, tekst }: Onderdeel) {
  const inNoot = new Set(tekst.voetnoten.flatMap(noot => noot.bronnen))
  return bronnen.filter(({ bron, vindplaats }) => vindplaats || !inNoot.has(bron))
}

function voorafVan(item: Onderdeel): Tekststuk['vooraf'] {
  if ('antwoord' in item) return { wat: 'antwoord', tekst: item.antwoord }
  if ('samenvatting' in item) return { wat: 'samenvatting', tekst: item.samenvatting }
  return 'termijn' in item ? { wat: 'termijn', tekst: item.termijn } : undefined
}

/** Een onderdeel zoals het in een editie staat, als gewone Markdown-boom. @throws als de editie het niet heeft. */
export function getTekststuk(id: string, versie: string, taal: Taal, woorden: Stukwoorden): Tekststuk {
  const keuze = { taal, uitgave: versie }
  const item = getItem(id, keuze)
  const editie = getEditie(versie)
  if (!item || item.soort === 'bron' || item.soort === 'begrip' || !editie)
    throw new Error(`${id} staat niet in editie ${versie}.`)
  const naslag = maakNaslag(keuze)
  return {
    id: item.id,
    titel: item.titel,
    versie,
    bevroren: editie.bevroren,
    taal: item.taal,
    adres: kortAdres(item.id, versie),
    plaats: item.plaats,
    vooraf: voorafVan(item),
    tekst: tekstVan(item, { naslag, versie, woorden }),
    noten: notenVan(item, naslag).map(deel => noot(deel, naslag)),
    bronnen: bronnenVan(item).map(deel => verwijzing(deel, naslag, woorden.opgezocht)),
    zonderBron: 'zonderBron' in item ? item.zonderBron : undefined,
  }
}
