import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { COMPONENTEN, heeftVorm, zoekComponent } from './componenten'
import { isElement, type MdxElement } from './ontleed'

/** Een reden om MDX te weigeren, met de regel binnen de tekst. */
export interface Bezwaar {
  regel: number
  melding: string
}

const TOEGESTAAN = new Set([
  'root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'break',
  'list', 'listItem', 'heading', 'link', 'mdxJsxFlowElement', 'mdxJsxTextElement',
])

const CODE: Record<string, string> = {
  mdxjsEsm: 'een import of export is code en mag niet in de tekst; haal de regel weg',
  mdxFlowExpression: 'een uitdrukking tussen { } is code en mag niet in de tekst; schrijf gewone woorden',
  mdxTextExpression: 'een uitdrukking tussen { } is code en mag niet in de tekst; schrijf gewone woorden',
}

const bekend = Object.keys(COMPONENTEN).map(naam => `<${naam}>`).join(', ')

function bezwarenTegenElement(element: MdxElement): string[] {
  const component = zoekComponent(element.name)
  if (!component)
    return [`<${element.name ?? ''}> is hier niet toegestaan; gebruik gewone tekst of een van ${bekend}`]

  const gezien = new Set<string>()
  const bezwaren: string[] = []
  for (const deel of element.attributes) {
    if (deel.type !== 'mdxJsxAttribute') {
      bezwaren.push(`<${element.name}> heeft een uitdrukking tussen { }; dat is code en mag niet`)
      continue
    }
    const regel = Object.hasOwn(component.attributen, deel.name) ? component.attributen[deel.name] : undefined
    if (!regel)
      bezwaren.push(`<${element.name}> kent geen "${deel.name}"; haal het weg (wel: ${Object.keys(component.attributen).join(', ') || 'niets'})`)
    else if (typeof deel.value !== 'string')
      bezwaren.push(`${deel.name} van <${element.name}> moet tekst tussen aanhalingstekens zijn, geen code`)
    else if (!heeftVorm(regel.soort, deel.value))
      bezwaren.push(`${deel.name}="${deel.value}" van <${element.name}> heeft niet de goede vorm (${regel.soort})`)
    if (gezien.has(deel.name)) bezwaren.push(`<${element.name}> heeft twee keer "${deel.name}"`)
    gezien.add(deel.name)
  }
  for (const [naam, regel] of Object.entries(component.attributen))
    if (regel.verplicht && !gezien.has(naam))
      bezwaren.push(`<${element.name}> mist ${naam}="…"`)
  if (!component.inhoud && element.children.length > 0)
    bezwaren.push(`<${element.name}> staat op zichzelf: schrijf <${element.name} … /> zonder tekst erin`)
  return bezwaren
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
    else if (isElement(knoop))
      for (const melding of bezwarenTegenElement(knoop)) bezwaren.push({ regel, melding })
    else if (!TOEGESTAAN.has(knoop.type))
      bezwaren.push({ regel, melding: `"${knoop.type}" is hier niet toegestaan; gebruik alinea's, lijsten en koppen` })
    if (knoop.type === 'link' && !/^https:\/\/[^\s]+$/.test(knoop.url))
      bezwaren.push({
        regel,
        melding: `koppeling naar "${knoop.url}" mag niet; gebruik een adres met https:// of <Zie id="…" />`,
      })
  })
  return bezwaren
}
