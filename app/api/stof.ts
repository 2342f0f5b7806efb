import { getTranslations } from 'next-intl/server'
import { EDITIELIJST, getEditie } from '@/lib/content/edities'
import { getGebruik, getKernwaardeVan, getOnderdelen } from '@/lib/content/kader'
import { maakNaslag } from '@/lib/content/naslag'
import type { Taal } from '@/lib/domain/taal'
import type { Stof } from '@/lib/gegevens/stof'

/** Wat nodig is om een editie als gegevens te geven; niets als de editie niet bestaat. */
export async function maakStof(taal: Taal, versie: string): Promise<Stof | undefined> {
  const keuze = { taal, uitgave: versie }
  const editie = getEditie(versie)
  return (
    editie && {
      taal,
      t: await getTranslations({ locale: taal }),
      editie,
      edities: EDITIELIJST.edities,
      naslag: maakNaslag(keuze),
      kernwaarde: item => getKernwaardeVan(item, keuze),
      bevat: ({ id }) => getOnderdelen(keuze).filter(onderdeel => 'bij' in onderdeel && onderdeel.bij === id),
      genoemdDoor: ({ id }) => getGebruik(id, keuze),
    }
  )
}
