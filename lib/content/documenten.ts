import { allDocuments } from 'contentlayer/generated'
import { TALEN, type Taal } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { EDITIELIJST } from './edities'
import { type Gegevens, KADERMAP, MAPPEN, type Mapnaam } from './schema/mappen'

/** Een bestand uit content/, gecontroleerd en met zijn taal; `mdx` ontbreekt bij YAML. */
export interface Document<M extends Mapnaam = Mapnaam> {
  taal: Taal
  gegevens: Gegevens<M>
  mdx: { raw: string; code: string } | undefined
}

interface Ruw {
  documenttype: string
  body?: { raw: string; code: string }
  _raw: { sourceFileName: string; sourceFilePath: string }
}

const RUW = new Map((allDocuments as unknown as Ruw[]).map(ruw => [ruw._raw.sourceFilePath, ruw]))

/** Hoeveel documenten contentlayer maakte; de build vergelijkt dat met het aantal bestanden. */
export const AANTAL = RUW.size

function taalUitNaam(naam: string): Taal {
  const taal = naam.split('.').at(-2)
  return TALEN.find(bekend => bekend === taal) ?? 'nl'
}

/** Waar de bestanden van een uitgave staan: elk bestand één keer gemaakt, ook als edities het delen. */
function padenVan(uitgave: Uitgave): string[] {
  const editie = EDITIELIJST.edities.find(({ versie }) => versie === uitgave)
  if (editie) return Object.entries(editie.bestanden).map(([pad, { editie: map }]) => `edities/${map}/${pad}`)
  return [
    ...[...RUW.keys()].filter(pad => pad.startsWith(KADERMAP)),
    ...Object.entries(EDITIELIJST.ongewijzigd).map(([pad, map]) => `edities/${map}/${pad}`),
  ]
}

/**
 * Alle documenten uit één map, in één uitgave; naslag (bronnen, begrippen, herkomst) is er in één uitgave.
 * Contentlayer controleert geen waarden, dus dat gebeurt hier opnieuw.
 * @throws als een bestand niet aan zijn schema voldoet; de build stopt dan met de naam van het bestand.
 */
export function leesDocumenten<M extends Mapnaam>(map: M, uitgave: Uitgave = WERKVERSIE): Document<M>[] {
  const { schema, map: pad } = MAPPEN[map]
  const paden = pad.startsWith(KADERMAP) ? padenVan(uitgave) : [...RUW.keys()]
  return paden
    .map(bestand => RUW.get(bestand))
    .filter(ruw => ruw?.documenttype === map)
    .flatMap(ruw => {
      if (!ruw) return []
      const velden = Object.fromEntries(Object.entries(ruw).filter(([veld]) => Object.hasOwn(schema.shape, veld)))
      const gelezen = schema.safeParse(velden)
      if (!gelezen.success) throw new Error(`content/${ruw._raw.sourceFilePath} — ${gelezen.error.message}`)
      return {
        taal: taalUitNaam(ruw._raw.sourceFileName),
        gegevens: gelezen.data as Gegevens<M>,
        mdx: ruw.body,
      }
    })
}
