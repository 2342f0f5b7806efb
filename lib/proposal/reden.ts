import type { Break, Paragraph, Root, Text } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { ontleed } from '@/lib/content/mdx/ontleed'

const schrijver = unified().use(remarkGfm).use(remarkMdx).use(remarkStringify).freeze()

const tekst = (value: string): Text => ({ type: 'text', value })

/** Eén alinea; elke regel blijft een eigen regel. */
const alinea = (regels: string[]): Paragraph => ({
  type: 'paragraph',
  children: regels.flatMap((regel, i): (Break | Text)[] =>
    i === 0 ? [tekst(regel)] : [{ type: 'break' }, tekst(regel)],
  ),
})

/** Wat een lezer weer ziet: de tekst, met een regeleinde waar er een was en een lege regel tussen alinea's. */
function leesTerug(boom: Root): string {
  return boom.children
    .map(blok => {
      let plat = ''
      visit(blok, knoop => {
        if (knoop.type === 'text') plat += knoop.value
        else if (knoop.type === 'break') plat += '\n'
        else if (knoop.type !== 'paragraph' && knoop.type !== 'link') plat += `\0${knoop.type}`
      })
      return plat
    })
    .join('\n\n')
}

/** Een adres dat de lezer van Markdown zelf tot koppeling maakt, en dat geen https is. */
function bezwaarTegenKoppeling(boom: Root): string | undefined {
  let bezwaar: string | undefined
  visit(boom, 'link', ({ url }) => {
    if (url.startsWith('https://')) return
    bezwaar ??= url.startsWith('http')
      ? `noemt ${url.slice(0, 60)}; schrijf een adres voluit, met https:// ervoor`
      : `bevat een e-mailadres (${url.replace(/^\w+:/, '').slice(0, 60)}); haal het weg, want dit wordt openbaar`
  })
  return bezwaar
}

/**
 * De reden van een vreemde als MDX die precies die tekst is: geen opmaak, geen component, geen code.
 * Teruggelezen moet er hetzelfde staan; anders komt de tekst er niet in.
 */
export function schrijfReden(reden: string): { mdx: string } | { bezwaar: string } {
  const alineas = reden.split(/\n\s*\n/).map(deel =>
    deel
      .trim()
      .split('\n')
      .map(regel => regel.trim()),
  )
  const boom: Root = { type: 'root', children: alineas.map(alinea) }
  // Alleen hieraan herkent MDX aan het begin van een regel code, en dat laat de schrijver staan.
  const mdx = schrijver
    .stringify(boom)
    .replace(/^(?:im|ex)port\b/gm, woord => `&#x${woord.charCodeAt(0).toString(16)};${woord.slice(1)}`)
  let terug: Root
  try {
    terug = ontleed(mdx)
  } catch {
    return { bezwaar: 'is niet als gewone tekst te bewaren; laat bijzondere tekens weg' }
  }
  const bezwaar = bezwaarTegenKoppeling(terug)
  if (bezwaar) return { bezwaar }
  if (leesTerug(terug) !== alineas.map(regels => regels.join('\n')).join('\n\n'))
    return { bezwaar: 'is niet als gewone tekst te bewaren; laat bijzondere tekens weg' }
  return { mdx }
}
