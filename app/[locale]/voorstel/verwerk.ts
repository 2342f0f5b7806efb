import { randomUUID } from 'node:crypto'
import type { Vertaler } from '@/app/feeds'
import { naarInvoer } from '@/lib/domain/lees-vorm'
import { BRONTAAL, type Taal } from '@/lib/domain/taal'
import { isWijze } from '@/lib/domain/versie'
import { VORMEIGEN, type Voorbeeld, type Vormfout, type Vormstaat, type Vormwaarden } from '@/lib/domain/voorstelvorm'
import { adresVan } from '@/lib/i18n/adres'
import { dienIn, type Geprobeerd, probeer } from '@/lib/proposal/dien-in'
import { maakHerziening } from '@/lib/proposal/herziening/maak-herziening'
import { leesOnderdeel } from '@/lib/proposal/lees-onderdeel'
import { isVol } from '@/lib/proposal/limiet/vol'
import type { Voorstelopslag } from '@/lib/proposal/opslag'
import { gevolgzinnen, maakVoorbeeld, maakVoorlopig, vergelijkMetNu } from '@/lib/proposal/vorm/voorbeeld'
import { maakHulp } from './opzet'

/** Alles wat één keer bekijken of versturen nodig heeft. */
export interface Opzet {
  waarden: Vormwaarden
  /** Na een geweigerde poging zegt ook het voorbeeld alles wat er nog ontbreekt. */
  streng: boolean
  opslag: Voorstelopslag
  taal: Taal
  t: Vertaler
}

/** Wat het voorstel doet, in één zin. Zonder wijze is er nog geen versie te noemen. */
const effectzin =
  ({ waarden: { wijze }, t }: Opzet) =>
  ({ versie, vragen }: { versie: string | undefined; vragen: number }): string =>
    isWijze(wijze)
      ? t('voorstel.effect', {
          wijze: t(`evaluatie.wijzen.${wijze}`).toLowerCase(),
          versie: versie ?? t('voorstel.zonderVersie'),
          vragen,
        })
      : t('voorstel.effectZonder', { vragen })

/** Wat er nog leeg is, hoeft bij een voorbeeld nog niet gezegd. */
const isAf = ({ waarden, streng }: Opzet, veld: string | undefined): boolean =>
  streng || !VORMEIGEN.some(naam => naam === veld && waarden[naam].trim() === '')

/** De tekst van nu naast die van de indiener. */
function metNu(opzet: Opzet, nu: Parameters<typeof vergelijkMetNu>[0]): Vormstaat {
  const { waarden, taal } = opzet
  return { waarden, fouten: [], achterhaald: { redline: vergelijkMetNu(nu, waarden, maakHulp(taal)) } }
}

async function voorbeeldVan(opzet: Opzet, gezien: Geprobeerd<Voorbeeld>): Promise<Voorbeeld | undefined> {
  if (gezien.uitkomst !== 'goed' && gezien.uitkomst !== 'geweigerd') return undefined
  const gevolgen = gevolgzinnen(gezien.gevolgen ?? [])
  if (gezien.gezien) return { ...gezien.gezien, gevolgen }
  const { waarden, opslag, taal } = opzet
  const nu = waarden.soort === 'nieuw' ? undefined : leesOnderdeel(await opslag.getStand(), waarden.id)
  return maakVoorlopig(nu, waarden, maakHulp(taal))
}

/** Kijkt wat het voorstel doet, zonder het te bewaren. `verder`: dan op de tekst van nu. */
export async function bekijk(opzet: Opzet, verder: boolean): Promise<Vormstaat> {
  const { opslag, taal, t } = opzet
  const hulp = maakHulp(taal)
  const kijk = (waarden: Vormwaarden) => {
    const ruw = naarInvoer({ ...waarden, wijze: waarden.wijze || 'correctie' })
    return probeer(ruw, opslag, (voor, na) =>
      maakVoorbeeld(waarden, maakHerziening(voor, na), { hulp, zin: effectzin(opzet) }),
    )
  }
  let { waarden } = opzet
  let gezien = await kijk(waarden)
  if (gezien.uitkomst === 'achterhaald' && verder) {
    waarden = { ...waarden, basis: gezien.nu.basis }
    gezien = await kijk(waarden)
  }
  if (gezien.uitkomst === 'achterhaald') return metNu({ ...opzet, waarden }, gezien.nu)
  if (gezien.uitkomst === 'storing')
    return { waarden, fouten: [], storing: { bij: 'bekijk', melding: gezien.melding, taal: BRONTAAL } }
  const gevonden = gezien.uitkomst === 'geweigerd' ? gezien.fouten.filter(({ veld }) => isAf(opzet, veld)) : []
  const zonderWijze = opzet.streng && waarden.wijze === ''
  const fouten = [...(zonderWijze ? [{ veld: 'wijze', melding: t('voorstel.kiesWijze') }] : []), ...gevonden]
  const geweigerd = opzet.streng && fouten.length > 0
  return { waarden, fouten, geweigerd, voorbeeld: await voorbeeldVan({ ...opzet, waarden }, gezien) }
}

/** Eerst wat er in het formulier ontbreekt, dan wat er in de tekst niet kan; elk één keer. */
function voegSamen({ waarden, t }: Opzet, ...lijsten: Vormfout[][]): Vormfout[] {
  const fouten = lijsten
    .flat()
    .map(fout => (fout.veld === 'wijze' && waarden.wijze === '' ? { ...fout, melding: t('voorstel.kiesWijze') } : fout))
  return [...new Map(fouten.map(fout => [JSON.stringify(fout), fout])).values()]
}

/** Verstuurt het voorstel. Wat niet kan, komt terug met een voorbeeld erbij. */
export async function verstuur(opzet: Opzet): Promise<Vormstaat> {
  const { waarden, opslag, taal, t } = opzet
  const vol = await isVol(opslag, waarden.sleutel)
  if (vol !== undefined)
    return { waarden, fouten: [], storing: { bij: 'verstuur', melding: t('voorstel.teVol', { aantal: vol }) } }
  const ingediend = await dienIn(naarInvoer(waarden), opslag)
  switch (ingediend.uitkomst) {
    case 'geweigerd': {
      const gekeken = await bekijk(opzet, false)
      return { ...gekeken, waarden, fouten: voegSamen(opzet, ingediend.fouten, gekeken.fouten), geweigerd: true }
    }
    case 'achterhaald':
      return metNu(opzet, ingediend.nu)
    case 'storing':
      return { waarden, fouten: [], storing: { bij: 'verstuur', melding: ingediend.melding, taal: BRONTAAL } }
    default: {
      const { naam, onderweg, pullRequest } = ingediend.voorstel
      const adres = adresVan({ sectie: 'voorstellen', slug: naam }, taal)
      // Wie na ontvangst iets anders wil, doet een nieuw voorstel: dat heeft een eigen sleutel nodig.
      const verder = ingediend.uitkomst === 'anders' ? { ...waarden, sleutel: randomUUID() } : waarden
      return {
        waarden: verder,
        fouten: [],
        verstuurd: { uitkomst: ingediend.uitkomst, naam, adres, onderweg, pullRequest },
      }
    }
  }
}
