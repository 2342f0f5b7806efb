import { idVan } from '@/lib/checks/bestand'
import { REGELS, REGELS_OVER_ALLES } from '@/lib/checks/controleer'
import { maakInhoud } from '@/lib/checks/inhoud'
import { leesBestand } from '@/lib/checks/lees-bestand'
import { controleerOngebruikteBronnen } from '@/lib/checks/regels/bronnen'
import { controleerVelden } from '@/lib/checks/regels/velden'
import { verklaar } from '@/lib/checks/verklaar'
import { MAPPEN } from '@/lib/content/schema/mappen'
import type { Registersoort } from '@/lib/domain/soort'
import { BRONTAAL } from '@/lib/domain/taal'
import { padVan, schrijfBestand } from './bestand'
import type { Bezwaar, Velden } from './soorten'
import type { Stand } from './stand'

/** Alles wat de controle over dit bestand zou zeggen. Dat een nieuwe bron nog nergens gebruikt wordt, spreekt vanzelf. */
const TE_KEUREN = [...REGELS, ...REGELS_OVER_ALLES].filter(
  regel => regel !== controleerOngebruikteBronnen && regel !== controleerVelden,
)

/** Staat er zolang de redacteur de tekst nog niet gaf; zo wordt al het andere wel gekeurd. */
const NOG_TE_SCHRIJVEN = 'Nog te schrijven.'

/**
 * Wat de controle tegen dit nieuwe bestand heeft, per veld. Leeg als het er zo bij kan.
 * @param soort van het id, dat met het bestand wordt uitgegeven
 */
export function keur(soort: Registersoort, velden: Velden, tekst: string, { inhoud }: Stand): Bezwaar[] {
  const { map, pad, id } = padVan(soort, velden)
  const { schema } = MAPPEN[map]
  const volgensSchema = verklaar(schema.safeParse(velden).error, velden, Object.keys(schema.shape))
  if (volgensSchema.length > 0)
    return volgensSchema.map(({ pad, melding }) => ({
      veld: pad.findLast(deel => typeof deel === 'string'),
      melding,
    }))

  const { register } = inhoud
  const eerder = register.soortVan.get(id)
  if (eerder && !register.vervallen.has(id))
    return [{ veld: 'id', melding: `id "${id}" is al uitgegeven, aan een ${eerder}; kies een ander` }]
  const naam = { naamId: id, taal: BRONTAAL }
  const { bestand, fouten } = leesBestand(pad, map, naam, schrijfBestand(map, velden, tekst || NOG_TE_SCHRIJVEN))
  if (!bestand) return fouten
  const soortVan = new Map(register.soortVan).set(idVan(bestand), soort)
  const straks = maakInhoud([...inhoud.bestanden, bestand], { ...register, soortVan }, inhoud.edities)
  const namen = Object.keys(velden)
  const veldOp = (regel: number) =>
    regel >= (bestand.mdx?.eersteRegel ?? Number.POSITIVE_INFINITY)
      ? 'tekst'
      : namen.findLast(naam => bestand.regelVan([naam]) <= regel)
  return [...fouten, ...TE_KEUREN.flatMap(regel => regel(straks))]
    .filter(fout => fout.bestand === pad)
    .map(({ regel, melding }) => ({ veld: veldOp(regel), melding }))
}
