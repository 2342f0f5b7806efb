import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import type { Root } from 'mdast'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import { nummerAlineas } from './lib/content/mdx/alineas'
import { zoekVerboden } from './lib/content/mdx/verboden'
import { KADERMAP, MAPNAMEN, MAPPEN, type Mapnaam } from './lib/content/schema/mappen'
import { zoekOngewijzigd } from './lib/run/editielijst'

/**
 * Tweede slot op de deur: ook zonder `npm run check` komt er geen code uit de inhoud in de build.
 * Contentlayer zet zelf knopen bij voor de voorgegevens; die hebben geen plaats in de tekst.
 */
const weigerCode = () => (boom: Root) => {
  const geschreven = boom.children.filter(knoop => knoop.position && knoop.type !== 'yaml')
  const [bezwaar] = zoekVerboden({ ...boom, children: geschreven })
  if (bezwaar) throw new Error(`regel ${bezwaar.regel}: ${bezwaar.melding}`)
}

/** De velden volgen uit het zod-schema, zodat ze op één plek staan; lib/content controleert de waarden. */
function documenttype(naam: Mapnaam) {
  const { map, schema, vorm } = MAPPEN[naam]
  const velden = Object.entries(schema.shape).map(([veld, type]) => [
    veld,
    { type: 'json' as const, required: !type.isOptional() },
  ])
  return defineDocumentType(() => ({
    name: naam,
    filePathPattern: `${map.replace(KADERMAP, '{kader,edities/*}/')}/*.${vorm}`,
    contentType: vorm === 'mdx' ? 'mdx' : 'data',
    fields: Object.fromEntries(velden),
  }))
}

export default makeSource({
  contentDirPath: 'content',
  // Wat in de werkversie gelijk is aan de nieuwste editie, wordt niet nog eens gemaakt.
  contentDirExclude: [
    'README.md',
    'zoekvragen.yaml',
    'zoekwoorden.yaml',
    'omgangstaal.yaml',
    'edities/*.yaml',
    'edities/*/editie.yaml',
    '**/register.yaml',
    ...Object.keys(zoekOngewijzigd(process.cwd())).map(pad => `kader/${pad}`),
  ],
  documentTypes: MAPNAMEN.map(documenttype),
  // Een bron heeft zelf een veld "type".
  fieldOptions: { typeFieldName: 'documenttype', bodyFieldName: 'body' },
  onMissingOrIncompatibleData: 'fail',
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  disableImportAliasWarning: true,
  mdx: { remarkPlugins: [weigerCode, remarkGfm, nummerAlineas], rehypePlugins: [rehypeSlug] },
})
