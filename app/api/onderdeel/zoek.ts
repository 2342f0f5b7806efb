import { getTranslations } from 'next-intl/server'
import { maakMisserprobleem } from '@/app/api/misserprobleem'
import type { Vertaler } from '@/app/feeds'
import { getUitkomst } from '@/lib/content/citaat'
import { getGrafsteen, getUitgaveVandaag } from '@/lib/content/edities'
import { getItem } from '@/lib/content/kader'
import type { Item } from '@/lib/domain/onderdeel'
import type { Taal } from '@/lib/domain/taal'
import type { Probleemstof } from '@/lib/gegevens/maak-probleem'
import { leesKort } from '@/lib/i18n/gezocht'

/** Een id is korter; wat langer is, hoeft niet met alle ids vergeleken te worden. */
const LANGSTE_ID = 60

type Gevonden = { item: Item; versie: string } | { probleem: Omit<Probleemstof, 'pad'> }

/** Wat vandaag gevraagd wordt, maar vervallen is: sinds wanneer, en waarom. */
function maakVervallen(id: string, t: Vertaler): Gevonden {
  const grafsteen = getGrafsteen(id)
  const waarom = grafsteen && `${t('edities.vervallenSinds', { versie: grafsteen.sinds })} ${grafsteen.reden}`
  return { probleem: { soort: 'vervallen', detail: waarom ?? t('edities.vervallenTitel', { id }), grafsteen } }
}

/** Zoekt `C-K8` of `C-K8@1.0.0`, in elke schrijfwijze, of zegt waarom het er niet is. */
export async function zoekItem(naam: string, taal: Taal): Promise<Gevonden> {
  const [id = '', versie, ...rest] = leesKort(naam)
  const t = await getTranslations({ locale: taal })
  const slug = (rest.length > 0 || id === '' ? naam : id).slice(0, LANGSTE_ID).toLowerCase()
  const uitkomst = getUitkomst({ slug, uitgave: versie }, taal)
  switch (uitkomst.soort) {
    case 'antwoord': {
      const { antwoord } = uitkomst
      if (antwoord.concept) return { probleem: { soort: 'concept', detail: t('citaat.uitslag.concept') } }
      if (antwoord.stand === 'vervallen' && !antwoord.genoemd) return maakVervallen(antwoord.id, t)
      const item = getItem(slug, { taal, uitgave: antwoord.editie })
      if (!item) throw new Error(`${antwoord.id} staat niet in editie ${antwoord.editie}`)
      return { item, versie: antwoord.editie }
    }
    case 'los': {
      const item = getItem(slug, { taal })
      if (versie !== undefined) return { probleem: { soort: 'niet-in-editie', detail: t('citaat.los') } }
      if (!item) return { probleem: { soort: 'onbekend', detail: t('machines.geenItem', { id: uitkomst.los.id }) } }
      return { item, versie: getUitgaveVandaag() }
    }
    case 'misser':
      return { probleem: await maakMisserprobleem(uitkomst.misser, uitkomst.nabij, taal) }
  }
}
