import type { Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { COMPONENTEN, type Component, heeftVorm, zoekComponent } from './componenten'
import { isElement, type MdxElement } from './ontleed'

/** Een reden om MDX te weigeren, met de regel binnen de tekst. */
export interface Bezwaar {
  regel: number
  melding: string
}

const TOEGESTAAN = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'list',
  'listItem',
  'heading',
  'link',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
])

const CODE: Record<string, string> = {
  mdxjsEsm: 'een import of export is code en mag niet in de tekst; haal de regel weg',
  mdxFlowExpression: 'een uitdrukking tussen { } is code en mag niet in de tekst; schrijf gewone woorden',
  mdxTextExpression: 'een uitdrukking tussen { } is code en mag niet in de tekst; schrijf gewone woorden',
}

/** Wat er in Markdown wel bestaat en hier niet mag, zoals een redacteur het noemt. */
const NAAM: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'een citaat met >',
  code: 'een blok code',
  definition: 'een adres onder [naam]:',
  footnoteDefinition: 'een voetnoot met [^1]:',
  footnoteReference: 'een voetnoot met [^1]',
  image: 'een afbeelding',
  imageReference: 'een afbeelding',
  inlineCode: 'tekst tussen `accenten`',
  linkReference: 'een koppeling met [naam]',
  table: 'een tabel',
  thematicBreak: 'een streep',
}

const bekend = Object.keys(COMPONENTEN)
  .map(naam => `<${naam}>`)
  .join(', ')

/** Wat er mis is met één attribuut; niets als het mag. */
function bezwaarTegenAttribuut(naam: string, deel: MdxElement['attributes'][number], regels: Component['attributen']) {
  if (deel.type !== 'mdxJsxAttribute') return `<${naam}> heeft een uitdrukking tussen { }; dat is code en mag niet`
  const regel = Object.hasOwn(regels, deel.name) ? regels[deel.name] : undefined
  if (!regel)
    return `<${naam}> kent geen "${deel.name}"; haal het weg (wel: ${Object.keys(regels).join(', ') || 'niets'})`
  if (typeof deel.value !== 'string')
    return `${deel.name} van <${naam}> moet tekst tussen aanhalingstekens zijn, geen code`
  if (!heeftVorm(regel.soort, deel.value))
    return `${deel.name}="${deel.value}" van <${naam}> heeft niet de goede vorm (${regel.soort})`
  return undefined
}

function bezwarenTegenElement(element: MdxElement): string[] {
  const naam = element.name ?? ''
  const component = zoekComponent(element.name)
  if (!component) return [`<${naam}> is hier niet toegestaan; gebruik gewone tekst of een van ${bekend}`]

  const { attributen, inhoud } = component
  const namen = element.attributes.map(deel => (deel.type === 'mdxJsxAttribute' ? deel.name : ''))
  const dubbel = namen.filter((ander, i) => ander && namen.indexOf(ander) < i)
  const gemist = Object.keys(attributen).filter(ander => attributen[ander]?.verplicht && !namen.includes(ander))
  return [
    ...element.attributes.flatMap(deel => bezwaarTegenAttribuut(naam, deel, attributen) ?? []),
    ...dubbel.map(ander => `<${naam}> heeft twee keer "${ander}"`),
    ...gemist.map(ander => `<${naam}> mist ${ander}="…"`),
    ...(inhoud || element.children.length === 0
      ? []
      : [`<${naam}> staat op zichzelf: schrijf <${naam} … /> zonder tekst erin`]),
  ]
}

/**
 * Alles in de boom wat geen gewone tekst met toegestane componenten is.
 * Tekst uit een pull request van een vreemde is vijandig tot deze lijst leeg is.
 */
export function zoekVerboden(boom: Root): Bezwaar[] {
  const bezwaren: Bezwaar[] = []
  visit(boom, knoop => {
    const regel = knoop.position?.start.line ?? 1
    const code = CODE[knoop.type]
    if (code) bezwaren.push({ regel, melding: code })
    else if (isElement(knoop)) for (const melding of bezwarenTegenElement(knoop)) bezwaren.push({ regel, melding })
    else if (!TOEGESTAAN.has(knoop.type)) {
      const naam = NAAM[knoop.type] ?? knoop.type
      bezwaren.push({ regel, melding: `${naam} mag hier niet; gebruik alinea's, lijsten, koppen en componenten` })
      return SKIP
    }
    if (knoop.type === 'link' && !/^https:\/\/[^\s]+$/.test(knoop.url))
      bezwaren.push({
        regel,
        melding: `koppeling naar "${knoop.url}" mag niet; gebruik een adres met https:// of <Zie id="…" />`,
      })
  })
  return bezwaren
}
