import type { Citaattekst, Citaatteksten, Tekstversie } from '@/lib/domain/citaat'
import type { Zinplaats, Zinuitkomst } from '@/lib/domain/zin'
import { maakLijktZoeker, type Vindbaar } from './lijkt'
import { type Letterrij, maakLetterrij, staatIn } from './woorden'
import { vergelijkWoorden } from './woordverschil'
import { aangehaald, delenVan, genoegWoorden, MAX_ZINNEN, splitsZinnen, zonderAdressen } from './zinnen'

const MAX_PLAATSEN = 3

interface Zinbron {
  tekst: Citaattekst
  versies: Tekstversie[]
}

/** Waar een zin staat, uit de versies waarin hij gevonden is; titel en plek zijn die van de nieuwste. */
function maakPlaats({ tekst, versies }: Zinbron, alle: string[]): Zinplaats[] {
  const edities = alle.filter(editie => versies.some(versie => versie.edities.includes(editie)))
  const laatste = versies.findLast(versie => versie.edities.includes(edities.at(-1) ?? ''))
  const nieuwste = alle.at(-1) ?? ''
  const bestaat = tekst.versies.some(versie => versie.edities.includes(nieuwste))
  if (!laatste) return []
  const stand = edities.includes(nieuwste) ? 'gelijk' : bestaat ? 'gewijzigd' : 'vervallen'
  const { titel, taal, plek } = laatste
  return [{ id: tekst.id, titel, taal, plek, edities, stand, grafsteen: bestaat ? undefined : tekst.grafsteen }]
}

/** Elke zin één keer per onderdeel, met de versies waarin hij staat. */
function alleZinnen(teksten: Citaattekst[]): Vindbaar<Zinbron>[] {
  const perZin = new Map<string, Vindbaar<Zinbron>>()
  for (const tekst of teksten)
    for (const versie of tekst.versies)
      for (const zin of versie.blokken.flatMap(splitsZinnen)) {
        const sleutel = `${tekst.id} ${zin}`
        const bekend = perZin.get(sleutel)?.bij.versies ?? []
        perZin.set(sleutel, { zin, bij: { tekst, versies: [...bekend, versie] } })
      }
  return [...perZin.values()]
}

/** Eerst wat vandaag geldt; daarbinnen de volgorde van het kader. */
const opStand = (a: Zinplaats, b: Zinplaats) => Number(b.stand === 'gelijk') - Number(a.stand === 'gelijk')

/** Maakt klaar om zinnen te zoeken; daarna zoekt het alleen in het geheugen. */
export function maakZinzoeker({ edities, teksten }: Citaatteksten): (geplakt: string) => Zinuitkomst[] {
  const rijen = teksten.map(tekst => ({
    tekst,
    versies: tekst.versies.map(versie => ({ versie, rij: maakLetterrij(versie.blokken.join('\n')) })),
  }))
  const zoekLijkt = maakLijktZoeker(alleZinnen(teksten))

  function letterlijk(zin: string): Zinuitkomst | undefined {
    const delen = delenVan(zin)
    const bevat = ({ rij }: { rij: Letterrij }) => staatIn(delen, rij)
    const plaatsen = rijen
      .flatMap(({ tekst, versies }) =>
        maakPlaats({ tekst, versies: versies.filter(bevat).map(v => v.versie) }, edities),
      )
      .sort(opStand)
    return plaatsen.length > 0 ? { zin, past: 'letterlijk', plaatsen } : undefined
  }

  function ongeveer(zin: string): Zinuitkomst {
    const gevonden = zoekLijkt(zin, MAX_PLAATSEN)
    const past = gevonden[0]?.past ?? 'niet'
    const plaatsen = gevonden
      .filter(gelijkenis => gelijkenis.past === past)
      .flatMap(({ zin: daar, bij }) =>
        maakPlaats(bij, edities).map(plaats => ({
          ...plaats,
          zin: daar,
          ...(past === 'lijkt' && { verschil: vergelijkWoorden(daar, zin) }),
        })),
      )
    return { zin, past, plaatsen }
  }

  const zoekZin = (zin: string): Zinuitkomst[] => {
    const kaal = zonderAdressen(zin)
    if (!genoegWoorden(kaal)) return []
    for (const vorm of [zin, kaal, ...aangehaald(zin)]) {
      const gevonden = letterlijk(vorm)
      if (gevonden) return [gevonden]
    }
    return [ongeveer(aangehaald(kaal)[0] ?? kaal)]
  }

  const zoekStuk = (stuk: string): Zinuitkomst[] => {
    const heel = letterlijk(stuk)
    return heel ? [heel] : splitsZinnen(stuk).flatMap(zoekZin)
  }

  return tekst => {
    const geheel = letterlijk(tekst) ?? letterlijk(zonderAdressen(tekst))
    if (geheel) return [geheel]
    const citaten = aangehaald(tekst)
    const meest = citaten.join(' ').length * 2 > tekst.length
    const uitkomsten: Zinuitkomst[] = []
    for (const stuk of meest ? citaten : [tekst]) {
      const ruimte = MAX_ZINNEN - uitkomsten.length
      if (ruimte === 0) break
      uitkomsten.push(...zoekStuk(stuk).slice(0, ruimte))
    }
    return uitkomsten
  }
}
