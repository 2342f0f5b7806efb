import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { bestandVan, voorstel } from './post'
import { schrijfVast } from './schrijf-vast'

/** Bewijs dat een voorstel op GitHub is aangekomen, tot de lijst van GitHub dat ook zegt. */
const bon = z.object({ sleutel: z.string(), som: z.string(), voorstel, op: z.number() })

export type Bon = z.infer<typeof bon>

/** Zo lang blijft een bon in elk geval: de lijst van een ander proces kan zo oud zijn. */
const BLIJFT_MS = 600_000

export interface Bonnen {
  zet(bon: Bon): Promise<void>
  lees(): Promise<Bon[]>
  /** Haalt weg wat nu ook in de lijst van GitHub staat. */
  ruimOp(inLijst: (naam: string) => boolean, nu: number): Promise<void>
}

export function maakBonnen(map: string): Bonnen {
  async function leesEen(naam: string): Promise<Bon[]> {
    try {
      return [bon.parse(JSON.parse(await readFile(join(map, naam), 'utf8')))]
    } catch {
      // Zonder bon zoekt de bode het op GitHub zelf op.
      return []
    }
  }
  const lees = async (): Promise<Bon[]> => {
    const namen = await readdir(map).catch(() => [])
    return (await Promise.all(namen.filter(naam => /^[0-9a-f]{64}\.json$/.test(naam)).map(leesEen))).flat()
  }
  return {
    zet: waarde => schrijfVast(join(map, bestandVan(waarde.sleutel)), JSON.stringify(waarde)),
    lees,
    ruimOp: async (inLijst, nu) => {
      for (const { sleutel, op, voorstel } of await lees())
        if (nu - op > BLIJFT_MS && inLijst(voorstel.naam)) await rm(join(map, bestandVan(sleutel)), { force: true })
    },
  }
}
