import { MAP_VAN_SOORT, MAPPEN } from '@/lib/content/schema/mappen'
import { ID_VORM, slugVan } from '@/lib/domain/id'
import { REGISTERSOORTEN, type Registersoort, VERLOOPSOORTEN } from '@/lib/domain/soort'
import type { Bestand } from '../bestand'
import { bijVeld, type Regel } from '../inhoud'
import { REGISTER } from '../register'

const soortVan = (bestand: Bestand): Registersoort | undefined =>
  REGISTERSOORTEN.find(soort => soort === bestand.velden.soort)

/** Een bevinding of wijziging vervalt nooit: ook wat is afgewezen, blijft met zijn reden te lezen. */
const blijft = (soort: Registersoort): boolean => VERLOOPSOORTEN.some(verloopsoort => verloopsoort === soort)

/**
 * Ids: de goede vorm, gelijk aan de bestandsnaam, één keer uitgegeven, nooit verdwenen. Een wijziging hoeft niet in het
 * register: wat met een editie inging, bewaakt editie.yaml, en een voorstel raakt zo alleen zijn eigen bestanden.
 */
export const controleerIds: Regel = ({ bestanden, register }) => {
  const gezien = new Map<string, Bestand>()
  return bestanden.flatMap(bestand => {
    const id = bestand.velden.id
    if (typeof id !== 'string') return []
    const fout = (melding: string) => bijVeld(bestand, ['id'], melding)
    if (id !== bestand.naamId)
      return [fout(`id "${id}" is niet gelijk aan de bestandsnaam; verander het id of noem het bestand naar "${id}"`)]

    const soort = soortVan(bestand)
    if (bestand.map === 'Herkomst' || !soort) return []
    const fouten = []
    if (!ID_VORM[soort].test(id))
      fouten.push(fout(`id "${id}" heeft niet de vorm van een ${soort} (${ID_VORM[soort].source})`))
    const sleutel = `${slugVan(id)}.${bestand.taal}`
    const ander = gezien.get(sleutel)
    if (ander) fouten.push(fout(`id "${id}" bestaat al in ${ander.pad}; kies een ander id`))
    gezien.set(sleutel, bestand)

    const uitgegeven = register.soortVan.get(id)
    if (register.vervallen.has(id))
      fouten.push(fout(`id "${id}" is vervallen en wordt niet opnieuw gebruikt; neem het volgende vrije nummer`))
    else if (!uitgegeven && soort !== 'wijziging')
      fouten.push(fout(`id "${id}" staat nog niet in ${REGISTER}; zet het daar bij "${soort}"`))
    else if (uitgegeven && uitgegeven !== soort)
      fouten.push(fout(`id "${id}" is in ${REGISTER} een ${uitgegeven}, hier een ${soort}; maak ze gelijk`))
    return fouten
  })
}

/** Wat is uitgegeven en niet vervallen, moet er zijn: een adres dat werkte, blijft werken. */
export const controleerVerdwenen: Regel = ({ register, opId }) =>
  [...register.soortVan].flatMap(([id, soort]) =>
    opId.has(id) || (register.vervallen.has(id) && !blijft(soort))
      ? []
      : [
          {
            bestand: REGISTER,
            regel: register.regelVan(id),
            melding: `${soort} "${id}" is uitgegeven maar staat niet meer in de map ${MAPPEN[MAP_VAN_SOORT[soort]].map}; ${blijft(soort) ? 'zet het bestand terug, want dit blijft altijd te lezen' : 'zet het bestand terug, of zet het id onder "vervallen" met "sinds" en "reden"'}`,
          },
        ],
  )

/** Een vertaling heeft een tekst in de brontaal nodig, met dezelfde soort. */
export const controleerVertalingen: Regel = ({ bestanden, opId }) =>
  bestanden.flatMap(bestand => {
    if (bestand.taal === 'nl' || bestand.map === 'Herkomst') return []
    const bron = opId.get(bestand.naamId)
    if (!bron) return [bijVeld(bestand, ['id'], `er is geen Nederlandse tekst "${bestand.naamId}"; schrijf die eerst`)]
    return bron.velden.soort === bestand.velden.soort
      ? []
      : [bijVeld(bestand, ['soort'], `de Nederlandse tekst is een ${String(bron.velden.soort)}; maak de soort gelijk`)]
  })
