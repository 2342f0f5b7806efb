import { writeFileSync } from 'node:fs'
import type { Taal } from '@/lib/domain/taal'
import en from '@/lib/i18n/en.json'
import nl from '@/lib/i18n/nl.json'

/** De meldingen die het zoekvenster in de browser nodig heeft. */
const kies = ({ groepen, zoeken, zoekvenster }: typeof nl) => ({ groepen, zoeken, venster: zoekvenster })

/**
 * Schrijft de meldingen van het zoekvenster apart. Zo komen zij pas mee als iemand het venster opent: als eigenschap
 * stonden zij in elke pagina, en het hele berichtenbestand meenemen is tien keer zoveel.
 */
export function schrijfZoekteksten(): void {
  const teksten = { nl: kies(nl), en: kies(en) } satisfies Record<Taal, unknown>
  writeFileSync('.contentlayer/zoekteksten.json', JSON.stringify(teksten))
}
