import type { Taal } from '@/lib/domain/taal'
import { FEEDVORMEN, type Feedvorm, feedAdres } from '@/lib/i18n/feed'

/** Zo heten de vormen in elke taal; het zijn namen, geen woorden. */
const NAAM = { atom: 'Atom', json: 'JSON Feed' } as const satisfies Record<Feedvorm, string>

/** De koppelingen naar één feed, in elke vorm. */
export function Feedkoppelingen({ feed, taal }: { feed: string; taal: Taal }) {
  return FEEDVORMEN.map(vorm => (
    <a key={vorm} href={feedAdres(feed, vorm, taal)} className="inline-block py-0.5">
      {NAAM[vorm]}
    </a>
  ))
}
