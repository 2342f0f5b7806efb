import { wijzenVan } from '@/lib/checks/editie/dekking'
import { verdeelWijzigingen } from '@/lib/checks/editie/geschiedenis'
import { leesEdities } from '@/lib/checks/editie/lees'
import { REGISTER } from '@/lib/checks/register'
import { volgendeVersie } from '@/lib/domain/versie'
import type { Invoerfout, InvoerVan } from './invoer'
import { padenVan } from './lees-onderdeel'
import type { Stand } from './opslag'
import type { Deel, Uitkomst } from './opstelling'
import { leesContent } from './pad'
import { voegRegelToe } from './yaml'
import { zoekOnderdeel } from './zoek-onderdeel'

/** Langer dan dit hoort in het record, niet op een grafsteen. */
const LANGSTE_STEEN = 160

/** De editie waarmee dit zou ingaan, als alles wat openstaat ook ingaat. */
export function sindsVan({ wortel }: Stand): string | undefined {
  const { edities } = leesEdities(wortel)
  const { open } = verdeelWijzigingen(wortel, edities)
  return volgendeVersie(edities.at(-1)?.versie, [...wijzenVan(open), 'vervallen'])
}

/** Het onderdeel waarin het opging, bestaat en is iets anders. */
function keurVervangers(stand: Stand, { id, vervangenDoor = [] }: InvoerVan<'vervallen'>): Invoerfout[] {
  return vervangenDoor.flatMap((ander, i): Invoerfout[] => {
    const meld = (melding: string) => [{ veld: `vervangenDoor.${i}`, melding }]
    if (ander === id) return meld(`"${id}" kan zichzelf niet vervangen; kies een ander onderdeel`)
    const gevonden = zoekOnderdeel(stand, ander)
    return 'bezwaar' in gevonden ? meld(gevonden.bezwaar) : []
  })
}

/** Eén regel voor op de steen: de reden als die kort is, anders de titel van het voorstel. */
const opSteen = ({ reden, titel }: InvoerVan<'vervallen'>): string =>
  reden.includes('\n') || reden.length > LANGSTE_STEEN ? titel : reden

/** Het onderdeel weg, ook zijn vertalingen, met een grafsteen in het register. */
export function stelVervallenOp(stand: Stand, invoer: InvoerVan<'vervallen'>): Uitkomst<Deel> {
  const { id, vervangenDoor = [] } = invoer
  const onderdeel = zoekOnderdeel(stand, id)
  if ('bezwaar' in onderdeel) return { fouten: [{ veld: 'id', melding: onderdeel.bezwaar }] }
  const fouten = keurVervangers(stand, invoer)
  if (fouten.length > 0) return { fouten }
  const steen = {
    id,
    sinds: sindsVan(stand),
    reden: opSteen(invoer),
    vervangenDoor: vervangenDoor.length > 0 ? vervangenDoor : undefined,
  }
  const register = leesContent(stand.wortel, REGISTER)?.toString('utf8') ?? ''
  const weg = padenVan(stand, onderdeel).map((pad): [string, null] => [pad, null])
  return {
    goed: {
      id,
      bestanden: new Map<string, string | null>([...weg, [REGISTER, voegRegelToe(register, ['vervallen'], steen)]]),
    },
  }
}
