import type { Naslag } from '@/lib/domain/naslag'
import type { Bron } from '@/lib/domain/onderdeel'

/** Een bron op één regel, zoals in een literatuurlijst; de titel leidt naar de bronpagina. */
export function BronRegel({ bron, naslag }: { bron: Bron; naslag: Naslag }) {
  const { auteurs, titel, tijdschrift, jaar, locator, uitgever } = bron
  const plaats = [tijdschrift, jaar, locator].filter(Boolean).join(' ')
  return (
    <span>
      {auteurs && `${auteurs}. `}
      <a href={naslag.adres(bron)} lang={bron.taal}>
        {titel}
      </a>
      {tijdschrift
        ? `. ${plaats}.`
        : [uitgever, jaar].some(Boolean) && `. ${[uitgever, jaar].filter(Boolean).join(', ')}.`}
    </span>
  )
}
