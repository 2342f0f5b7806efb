import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { Conceptbalk } from '@/components/layout/conceptbalk'
import { Editiebestand } from '@/components/offline/editiebestand'
import type { Gegevens } from '@/components/offline/gegevens'
import { maakZoektabel } from '@/lib/content/zoektabel'
import type { Taal } from '@/lib/domain/taal'
import type { Editie } from '@/lib/domain/uitgave'
import en from '@/lib/i18n/en.json'
import nl from '@/lib/i18n/nl.json'
import { IS_PROEFBOUW } from '@/lib/i18n/site'
import { maakDocument } from './document'
import { zetKoppelingen } from './koppelingen'
import { leesInhoud } from './lees-inhoud'

const BERICHTEN = { nl, en } as const satisfies Record<Taal, typeof nl>

/** De hele editie als HTML, zonder het document eromheen: dezelfde componenten als op de website. */
export function maakLijf(editie: Editie, taal: Taal): string {
  const inhoud = leesInhoud(editie, taal)
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={taal} messages={BERICHTEN[taal]} timeZone="Europe/Amsterdam">
      {IS_PROEFBOUW && <Conceptbalk />}
      <Editiebestand inhoud={inhoud} />
    </NextIntlClientProvider>,
  )
  return zetKoppelingen(html, { site: inhoud.site, ids: inhoud.onderdelen.map(({ id }) => id) })
}

/** Waarin het bestand zoekt: de tabel van de website, met adressen binnen het bestand. */
export function maakBestandstabel({ versie }: Editie, taal: Taal) {
  const tabel = maakZoektabel({ taal, uitgave: versie })
  return { ...tabel, stukken: tabel.stukken.map(stuk => ({ ...stuk, url: `#${stuk.id}` })) }
}

/** Wat voor elk bestand hetzelfde is; één keer gemaakt. */
export interface Omgeving {
  stijl: string
  klassen: string
  script: string
  /** Waar de website staat, als de build dat weet. */
  site: string | undefined
}

/** Eén editie in één taal als los bestand, en het beleid waarmee de website het geeft. */
export function maakBestand(editie: Editie, taal: Taal, omgeving: Omgeving) {
  const { edities, groepen, offline, site, zoeken, zoekvenster } = BERICHTEN[taal]
  const { versie } = editie
  const gegevens: Gegevens = {
    taal,
    versie,
    site: omgeving.site,
    teksten: { groepen, zoeken, venster: zoekvenster },
    nieuwer: offline.nieuwer,
  }
  return maakDocument({
    ...omgeving,
    taal,
    titel: `${site.naam} ${site.ondertitel} · ${edities.editie.replace('{versie}', versie)}`,
    beschrijving: site.beschrijving,
    lijf: maakLijf(editie, taal),
    gegevens,
    zoektabel: maakBestandstabel(editie, taal),
  })
}
