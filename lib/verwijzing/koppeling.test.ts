import { parseXml } from '@rgrove/parse-xml'
import type { Link, Paragraph } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { GEVALLEN } from '@/lib/content/proef-verwijzing'
import { titelVan } from '@/lib/domain/id'
import { schrijfHtml, schrijfMarkdown } from './koppeling'

const URL = 'https://duidingskader.example/C-K8@1.0.0'
const TITELS = [
  ...new Set(GEVALLEN.map(({ item }) => titelVan(item))),
  'Een [haak] *ster* `code` <b> & "citaat" _streep_ \\ ~ !',
]

it.each(TITELS)('is een koppeling in Markdown: %s', titel => {
  const boom = unified().use(remarkParse).parse(schrijfMarkdown(titel, URL))
  const [koppeling, ...rest] = (boom.children[0] as Paragraph).children
  expect(rest).toEqual([])
  const { url, children } = koppeling as Link
  expect(url).toBe(URL)
  expect(children).toMatchObject([{ type: 'text', value: titel }])
})

it.each(TITELS)('is een koppeling in HTML: %s', titel => {
  const { root } = parseXml(schrijfHtml(titel, `${URL}?a&b`))
  expect(root?.name).toBe('a')
  expect(root?.attributes).toEqual({ href: `${URL}?a&b` })
  expect(root?.text).toBe(titel)
})
