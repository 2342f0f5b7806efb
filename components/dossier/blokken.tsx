// biome-ignore-all lint/suspicious/noArrayIndexKey: de tekst van een editie verandert niet
import type { PhrasingContent, Table } from 'mdast'
import type { ReactNode } from 'react'
import type { Blok } from '@/lib/document/document'

/** Hoe een noot in de tekst te tonen. */
type Noot = (nr: string) => ReactNode

interface RegelProps {
  knopen: PhrasingContent[]
  noot?: Noot
}

/** Woorden, koppelingen en noten binnen één alinea. */
function Woord({ knoop, noot }: { knoop: PhrasingContent; noot?: Noot }): ReactNode {
  switch (knoop.type) {
    case 'text':
      return knoop.value
    case 'break':
      return <br />
    case 'strong':
      return (
        <strong>
          <Regel knopen={knoop.children} noot={noot} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Regel knopen={knoop.children} noot={noot} />
        </em>
      )
    case 'delete':
      return (
        <del>
          <Regel knopen={knoop.children} noot={noot} />
        </del>
      )
    case 'link':
      return (
        <a href={knoop.url}>
          <Regel knopen={knoop.children} noot={noot} />
        </a>
      )
    case 'footnoteReference':
      return <span>{noot?.(knoop.identifier)}</span>
    default:
      throw new Error(`"${knoop.type}" kan nog niet in een dossier.`)
  }
}

export function Regel({ knopen, noot }: RegelProps): ReactNode {
  return knopen.map((knoop, i) => <Woord key={i} knoop={knoop} noot={noot} />)
}

function Tabel({ tabel, noot }: { tabel: Table; noot?: Noot }) {
  const [kop, ...rijen] = tabel.children
  return (
    <table className="dossiertabel">
      <thead>
        <tr>
          {kop?.children.map((cel, i) => (
            <th key={i} scope="col">
              <Regel knopen={cel.children} noot={noot} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij, i) => (
          <tr key={i}>
            {rij.children.map((cel, kolom) => (
              <td key={kolom}>
                <Regel knopen={cel.children} noot={noot} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const KOPPEN = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

/** Een kop staat één niveau lager dan in de tekst: daarboven staat de titel van het stuk. */
function EenBlok({ blok, noot }: { blok: Blok; noot?: Noot }): ReactNode {
  switch (blok.type) {
    case 'heading': {
      const Kop = KOPPEN[blok.depth - 1] ?? 'h6'
      return (
        <Kop>
          <Regel knopen={blok.children} noot={noot} />
        </Kop>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Regel knopen={blok.children} noot={noot} />
        </p>
      )
    case 'list': {
      const Lijst = blok.ordered ? 'ol' : 'ul'
      return (
        <Lijst>
          {blok.children.map((punt, nr) => (
            <li key={nr}>
              <Blokken blokken={punt.children as Blok[]} noot={noot} />
            </li>
          ))}
        </Lijst>
      )
    }
    case 'table':
      return <Tabel tabel={blok} noot={noot} />
    case 'footnoteDefinition':
      return null
    default:
      throw new Error(`"${blok.type}" kan nog niet in een dossier.`)
  }
}

/** De tekst van een stuk. */
export function Blokken({ blokken, noot }: { blokken: Blok[]; noot?: Noot }): ReactNode {
  return blokken.map((blok, i) => <EenBlok key={i} blok={blok} noot={noot} />)
}
