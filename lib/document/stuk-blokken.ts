import type { BlockContent, PhrasingContent } from 'mdast'
import type { useTranslations } from 'next-intl'
import { titelVan } from '@/lib/domain/id'
import type { Taal } from '@/lib/domain/taal'
import { toonDatum } from '@/lib/i18n/datum'
import { toonAdres } from '@/lib/i18n/site'
import type { Strook } from './document'
import type { Tekststuk } from './tekststuk'

export type Vertaler = ReturnType<typeof useTranslations<never>>

/** De woorden die het portaal zelf aan een tekst toevoegt. */
export const stukwoorden = (t: Vertaler) => ({
  opgezocht: t('bronnen.opgezocht'),
  bronnaam: (aantal: number) => t('item.bronnen', { aantal }),
  schaalkoppen: [t('document.niveau'), t('document.betekenis')] as [string, string],
})

export type Diepte = 1 | 2 | 3

export const tekst = (value: string): PhrasingContent => ({ type: 'text', value })

const vet = (value: string): PhrasingContent => ({ type: 'strong', children: [tekst(value)] })

export const alinea = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })

export const kop = (diepte: number, woorden: string): BlockContent => ({
  type: 'heading',
  depth: Math.min(diepte, 6) as 1 | 2 | 3 | 4 | 5 | 6,
  children: [tekst(woorden)],
})

export const lijst = (punten: BlockContent[][]): BlockContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: punten.map(children => ({ type: 'listItem', spread: false, children })),
})

export const adreskoppeling = (adres: string): PhrasingContent => ({
  type: 'link',
  url: adres,
  children: [tekst(toonAdres(adres))],
})

/** In welke editie een onderdeel staat, en sinds wanneer die vastligt. */
export const editieregel = (
  { versie, bevroren }: Pick<Tekststuk, 'versie' | 'bevroren'>,
  taal: Taal,
  t: Vertaler,
): string => t('document.editie', { versie, datum: toonDatum(bevroren, taal) })

/** Zet de koppen van een tekst onder die van het stuk waar zij in staat. */
const verlaag = (blok: BlockContent, diepte: Diepte): BlockContent =>
  blok.type === 'heading' ? { ...blok, depth: Math.min(blok.depth + diepte - 1, 6) as typeof blok.depth } : blok

interface Opzet {
  taal: Taal
  diepte: Diepte
  t: Vertaler
  /** Wat er tussen titel en tekst staat. */
  feiten: BlockContent[]
  /** Of de bronnen een eigen kop krijgen; in een lang document staan er dan te veel in de inhoudsopgave. */
  bronkop: boolean
}

/** Een stuk als blokken: titel, feiten, tekst, bronnen en noten. */
export function stukBlokken(stuk: Tekststuk, { taal, diepte, t, feiten, bronkop }: Opzet): Strook[] {
  const { vooraf } = stuk
  const label =
    vooraf && { antwoord: t('vraag.kortAntwoord'), samenvatting: undefined, termijn: t('urgentie.termijn') }[vooraf.wat]
  const bronnen = stuk.bronnen.length > 0 ? [lijst(stuk.bronnen)] : []
  const bronnaam = t('item.bronnen', { aantal: stuk.bronnen.length })
  const boven = bronkop ? kop(diepte + 1, bronnaam) : alinea(vet(`${bronnaam}:`))
  const grond = stuk.zonderBron ? [alinea(tekst(stuk.zonderBron)), ...bronnen] : bronnen
  return [
    { taal: stuk.taal, blokken: [kop(diepte, titelVan(stuk))] },
    { taal, blokken: feiten },
    {
      taal: stuk.taal,
      blokken: [
        ...(vooraf ? [alinea(...(label ? [vet(`${label}:`), tekst(' ')] : []), tekst(vooraf.tekst))] : []),
        ...stuk.tekst.map(blok => verlaag(blok, diepte)),
      ],
    },
    ...(grond.length > 0 ? [{ taal, blokken: [boven, ...grond] }] : []),
    { taal, blokken: stuk.noten },
  ]
}

/** De feiten voluit, voor een document waarin elk onderdeel op zichzelf staat. */
export const volledigeFeiten = (stuk: Tekststuk, taal: Taal, t: Vertaler, stand: string[] = []): BlockContent[] => [
  lijst(
    [
      [tekst(t('document.uit'))],
      [tekst(editieregel(stuk, taal, t))],
      [tekst(`${t('document.adres')}: `), adreskoppeling(stuk.adres)],
      [tekst(t('document.weergave', { plaats: stuk.plaats }))],
      ...(stuk.taal === taal ? [] : [[tekst(t('site.vertalingOntbreekt'))]]),
      ...stand.map(regel => [tekst(regel)]),
    ].map(punt => [alinea(...punt)]),
  ),
]
