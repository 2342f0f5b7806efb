import { enkel, type Zoekdelen } from '@/app/zoekdelen'
import { getCitaat } from '@/lib/content/citaat'
import { getEditie } from '@/lib/content/edities'
import { getItem } from '@/lib/content/kader'
import { isOnderdeel, type Onderdeel } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import type { Editie } from '@/lib/domain/uitgave'

/** Wat de lezer wil citeren, of waarom dat niet kan. */
type Gevraagd =
  | { soort: 'onderdeel'; item: Onderdeel; editie: Editie }
  | { soort: 'niet'; uitkomst: ReturnType<typeof getCitaat> }

/** Leest een id of adres in elke schrijfwijze die ook *klopt uw citaat nog* kent; niets als er niets gevraagd is. */
export function leesGevraagd({ item: wat, editie: welke }: Zoekdelen, taal: Taal): Gevraagd | undefined {
  const [adres, versie] = [enkel(wat), enkel(welke)]
  if (adres === undefined) return undefined
  const uitkomst = getCitaat(versie && !adres.includes('@') ? `${adres}@${versie}` : adres, taal)
  if (uitkomst.soort !== 'antwoord') return { soort: 'niet', uitkomst }
  const editie = getEditie(uitkomst.antwoord.editie)
  const item = getItem(uitkomst.antwoord.id, { taal, uitgave: editie?.versie })
  return isOnderdeel(item) && editie ? { soort: 'onderdeel', item, editie } : { soort: 'niet', uitkomst }
}
