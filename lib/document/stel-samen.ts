import { titelVan } from '@/lib/domain/id'
import type { Taal } from '@/lib/domain/taal'
import type { Editie } from '@/lib/domain/uitgave'
import { uitgaveAdres } from '@/lib/i18n/adres'
import { toonDatum } from '@/lib/i18n/datum'
import type { Deel, Document } from './document'
import { hernoemNoten } from './noten'
import {
  adreskoppeling,
  alinea,
  editieregel,
  kop,
  lijst,
  stukBlokken,
  tekst,
  type Vertaler,
  volledigeFeiten,
} from './stuk-blokken'
import type { Tekststuk } from './tekststuk'

/** Een onderdeel in een dossier, met wat er sinds zijn editie van geworden is. */
export interface Dossierstuk {
  stuk: Tekststuk
  stand: string[]
}

function alsDeel({ stuk, stand }: Dossierstuk, diepte: 1 | 2, taal: Taal, t: Vertaler): Deel {
  return {
    bovenaan: `${titelVan(stuk)} · ${t('edities.editie', { versie: stuk.versie })}`,
    adres: stuk.adres,
    stroken: stukBlokken(stuk, { taal, diepte, t, feiten: volledigeFeiten(stuk, taal, t, stand), bronkop: true }),
  }
}

/** Eén onderdeel op zichzelf. */
export const maakItemdocument = (deel: Dossierstuk, taal: Taal, t: Vertaler): Document => ({
  titel: titelVan(deel.stuk),
  taal,
  makers: t('site.eigenaar'),
  dag: deel.stuk.bevroren,
  inleiding: [],
  delen: [alsDeel(deel, 1, taal, t)],
})

interface Dossieropzet {
  titel: string
  taal: Taal
  /** De dag waarop het dossier is opgevraagd. */
  dag: string
  /** Het adres waarop het dossier weer opengaat. */
  adres: string
  t: Vertaler
}

/** De gekozen onderdelen in volgorde, elk op een eigen vel. */
export function maakDossier(stukken: Dossierstuk[], { titel, taal, dag, adres, t }: Dossieropzet): Document {
  const delen = stukken.map(deel => alsDeel(deel, 2, taal, t))
  const versies = new Set(stukken.map(({ stuk }) => stuk.versie))
  return {
    titel,
    taal,
    makers: t('site.eigenaar'),
    dag,
    inleiding: [
      alinea(tekst(t('document.opgevraagd', { datum: toonDatum(dag, taal) }))),
      alinea(tekst(`${t('document.heropen')}: `), adreskoppeling(adres)),
    ],
    // Een nootnummer is binnen één editie uniek; staan er meer edities door elkaar, dan niet.
    delen: versies.size > 1 ? delen.map((deel, i) => hernoemNoten(deel, stukken[i]?.stuk.versie ?? '')) : delen,
  }
}

/** Een deel van een editie: onder één kop een of meer onderdelen. Zonder eigen kop is het eerste stuk de kop. */
export interface Editiedeel {
  kop?: string
  stukken: Tekststuk[]
}

/** Een hele editie als één document, in leesvolgorde. */
export function maakEditiedocument(editie: Editie, editiedelen: Editiedeel[], taal: Taal, t: Vertaler): Document {
  const { versie } = editie
  const adres = uitgaveAdres(versie, taal)
  const feiten = (stuk: Tekststuk) => [alinea(adreskoppeling(stuk.adres), tekst(` · ${stuk.plaats}`))]
  const naam = t('edities.editie', { versie })
  const titel = `${t('site.naam')} ${t('site.ondertitel')}`
  return {
    titel: `${titel}, ${naam.toLowerCase()}`,
    taal,
    makers: t('site.eigenaar'),
    dag: editie.bevroren,
    inleiding: [
      lijst(
        [
          [tekst(editieregel({ versie, bevroren: editie.bevroren }, taal, t))],
          [tekst(`${t('document.adres')}: `), adreskoppeling(adres)],
          [tekst(t('site.weergaveKort'))],
          ...(editiedelen.some(({ stukken }) => stukken.some(stuk => stuk.taal !== taal))
            ? [[tekst(t('document.deelsVertaald'))]]
            : []),
          [tekst(`${t('edities.vingerafdruk')} (SHA-256): ${editie.vingerafdruk}`)],
        ].map(punt => [alinea(...punt)]),
      ),
    ],
    inhoud: t('lezen.inhoud'),
    delen: editiedelen.map(({ kop: eigen, stukken }) => ({
      bovenaan: `${titel} · ${naam}`,
      adres,
      stroken: [
        ...(eigen ? [{ taal, blokken: [kop(2, eigen)] }] : []),
        ...stukken.flatMap((stuk, i) =>
          stukBlokken(stuk, { taal, diepte: i === 0 && !eigen ? 2 : 3, t, feiten: feiten(stuk), bronkop: false }),
        ),
      ],
    })),
  }
}
