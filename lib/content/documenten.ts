import { allDocuments } from 'contentlayer/generated'
import { TALEN, type Taal } from '@/lib/domain/taal'
import { type Gegevens, MAPPEN, type Mapnaam } from './schema/mappen'

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

function taalUitNaam(naam: string): Taal {
  const taal = naam.split('.').at(-2)
  return TALEN.find(bekend => bekend === taal) ?? 'nl'
}

/**
 * Alle documenten uit één map. Contentlayer controleert geen waarden, dus dat gebeurt hier opnieuw.
 * @throws als een bestand niet aan zijn schema voldoet; de build stopt dan met de naam van het bestand.
 */
export function leesDocumenten<M extends Mapnaam>(map: M): Document<M>[] {
  const { schema } = MAPPEN[map]
  return (allDocuments as unknown as Ruw[])
    .filter(ruw => ruw.documenttype === map)
    .map(ruw => {
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
