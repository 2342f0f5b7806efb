import type { Begrip, Bron, Onderdeel } from '@/lib/domain/onderdeel'
import type { Grafsteen } from '@/lib/domain/uitgave'
import { vergelijkVersies } from '@/lib/domain/versie'
import { schemaAdres } from '@/lib/i18n/machine'
import { SITE_URL } from '@/lib/i18n/site'
import { maakBegrip, maakBron } from './maak-naslag'
import { maakEditiegegevens, maakOnderdeel } from './maak-onderdeel'
import type { Kadergegevens } from './schema/kader'
import type { Stof } from './stof'

interface Kaderstof {
  onderdelen: Onderdeel[]
  bronnen: Bron[]
  begrippen: Begrip[]
  /** Alle grafstenen, ook van wat pas na deze editie verviel. */
  vervallen: Record<string, Grafsteen>
}

/** Het hele kader in één editie, zoals het schema `kader-1` het beschrijft. */
export function maakKader({ onderdelen, bronnen, begrippen, vervallen }: Kaderstof, stof: Stof): Kadergegevens {
  const { t, taal, editie } = stof
  return {
    $schema: SITE_URL + schemaAdres('kader-1'),
    titel: `${t('site.naam')} ${t('site.ondertitel')}`,
    taal,
    editie: maakEditiegegevens(stof),
    uitleg: t('site.weergaveKort'),
    eigenaar: t('site.eigenaar'),
    onderdelen: onderdelen.map(item => maakOnderdeel(item, stof)),
    // Wat geen onderdeel van deze editie noemt, hoort bij een andere.
    bronnen: bronnen.filter(bron => stof.genoemdDoor(bron).length > 0).map(bron => maakBron(bron, stof)),
    begrippen: begrippen.map(begrip => maakBegrip(begrip, stof)),
    vervallen: Object.entries(vervallen)
      .filter(([, { sinds }]) => vergelijkVersies(sinds, editie.versie) <= 0)
      .map(([id, { sinds, reden, vervangenDoor = [] }]) => ({ id, sinds, reden, vervangenDoor })),
  }
}
