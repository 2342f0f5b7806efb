import type { Citaatantwoord } from '@/lib/domain/citaat'
import type { Taal } from '@/lib/domain/taal'
import { kortAdres, verschilAdres } from '@/lib/i18n/adres'

interface Vraag {
  /** Wat er gevraagd is, zoals het gevraagd is. */
  gevraagd: string
  taal: Taal
  /** De uitgave die vandaag geldt. */
  vandaag: string
  /** Waar het portaal staat, zonder schuine streep aan het eind. */
  site: string
}

/** Wat een programma over een aangehaald onderdeel te lezen krijgt; in JSON vervalt wat er niet is. */
export function maakGegevens(antwoord: Citaatantwoord, { gevraagd, taal, site }: Vraag) {
  const { id, titel, editie, genoemd, concept, stand, sinds, alleenGegevens, vandaag, grafsteen } = antwoord
  return {
    gevraagd,
    id,
    editie,
    editieGenoemd: genoemd,
    concept: concept || undefined,
    titel,
    stand,
    sinds,
    alleenGegevens: alleenGegevens || undefined,
    adres: site + kortAdres(id, editie),
    vandaag,
    verschil: stand === 'gewijzigd' ? site + verschilAdres({ id, van: editie, naar: vandaag }, taal) : undefined,
    grafsteen,
  }
}

/** Hetzelfde voor wat niet in een editie staat: of het veranderde, is niet te zeggen. */
export const maakLosseGegevens = (
  { id, titel }: Pick<Citaatantwoord, 'id' | 'titel'>,
  { gevraagd, vandaag, site }: Vraag,
) => ({ gevraagd, id, editie: null, titel, stand: 'onbekend', adres: site + kortAdres(id), vandaag })
