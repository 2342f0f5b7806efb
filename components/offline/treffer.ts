import type { Zoekteksten } from '@/components/zoeken/teksten'
import { waaromTekst } from '@/components/zoeken/waarom'
import { isCode } from '@/lib/domain/id'
import type { Taal } from '@/lib/domain/taal'
import type { Segment } from '@/lib/search/fragment'
import { SOORTNAMEN } from '@/lib/search/soortnamen'
import type { Treffer } from '@/lib/search/zoek'
import { maak } from './blad'

const merk = (segmenten: Segment[]): (Node | string)[] =>
  segmenten.map(({ tekst, raak }) => (raak ? maak('mark', {}, tekst) : tekst))

/** Eén resultaat, zoals op de pagina *zoeken*: id, titel, fragment, en waarom het gevonden is. */
export function maakTreffer(treffer: Treffer, taal: Taal, teksten: Zoekteksten): HTMLLIElement {
  const { id, soort, url } = treffer
  const lang = treffer.taal === taal ? '' : treffer.taal
  const titel = maak('a', { href: url, className: 'font-semibold' })
  if (isCode(id)) {
    const code = maak('span', { className: 'merk' }, id)
    code.dataset.letter = id.includes('-') ? id.charAt(0) : ''
    titel.append(code, ' ')
  }
  const waarom = `${SOORTNAMEN[soort][taal][0]} · ${waaromTekst(treffer, teksten)}`
  titel.append(maak('span', { lang }, ...merk(treffer.titelsegmenten)))
  return maak(
    'li',
    {},
    titel,
    maak('p', { lang, className: 'text-base wrap-anywhere' }, ...merk(treffer.fragment)),
    maak('p', { className: 'wijs text-grijs first-letter:uppercase' }, waarom),
  )
}
