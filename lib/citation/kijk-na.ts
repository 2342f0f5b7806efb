import { beoordeel, type Citaatteksten } from '@/lib/domain/citaat'
import { slugVan } from '@/lib/domain/id'
import type { Plakuitkomst } from '@/lib/domain/zin'
import type { Adressen, Plekken } from '@/lib/i18n/route'
import { leesAanhalingen } from './lees-aanhalingen'
import { woordenVan } from './woorden'
import { MAX_TEKENS, MIN_WOORDEN } from './zinnen'
import { maakZinzoeker } from './zoek-zinnen'

/** Welk onderdeel in welke editie waar staat, zodat een geplakt adres ook in de browser te lezen is. */
function adressenUit({ edities, teksten }: Citaatteksten): Adressen {
  const plekken = (editie: string): Plekken =>
    Object.fromEntries(
      teksten.flatMap(({ id, versies }) => {
        const versie = versies.find(({ edities }) => edities.includes(editie))
        return versie ? [[slugVan(id), versie.plek]] : []
      }),
    )
  return {
    vandaag: plekken(edities.at(-1) ?? ''),
    uitgaven: Object.fromEntries(edities.map(editie => [editie, plekken(editie)])),
  }
}

/** Maakt klaar om geplakte tekst na te kijken. Alles gebeurt hier; er gaat niets naar een server. */
export function maakNakijker(teksten: Citaatteksten): (geplakt: string) => Plakuitkomst {
  const adressen = adressenUit(teksten)
  const zoekZinnen = maakZinzoeker(teksten)
  return geplakt => {
    const tekst = geplakt.slice(0, MAX_TEKENS)
    const kort = woordenVan(tekst).length < MIN_WOORDEN
    const aanhalingen = leesAanhalingen(tekst, adressen, !kort).map(aanhaling => beoordeel(aanhaling, teksten))
    const zinnen = kort ? [] : zoekZinnen(tekst)
    return { teKort: kort && aanhalingen.length === 0, ingekort: geplakt.length > MAX_TEKENS, aanhalingen, zinnen }
  }
}
