import type { Voorstel } from '@/lib/domain/voorstel'
import { leesBoodschap, schrijfBoodschap } from './boodschap'
import { git } from './git'

/** Wat er over een voorstel besloten is. */
export interface Besluit {
  besluit: NonNullable<Voorstel['besluit']>
  pullRequest?: string
}

/** Een besluit als boodschap; zo staat het in de tag, en bij overnemen ook in de samenvoeging. */
export const schrijfBesluit = (kop: string, { besluit, pullRequest }: Besluit): string =>
  schrijfBoodschap(kop, besluit.reden ?? '', {
    'Besluit-Door': besluit.door,
    'Besluit-Datum': besluit.datum,
    'Pull-Request': pullRequest,
  })

/** Het besluit uit een tag of een samenvoeging; niets als er geen in staat. */
export function leesBesluit(object: string): Partial<Besluit> {
  const { tekst, regels } = leesBoodschap(object.slice(object.indexOf('\n\n') + 2))
  const { 'Besluit-Door': door, 'Besluit-Datum': datum, 'Pull-Request': pullRequest } = regels
  if (door === undefined || datum === undefined) return {}
  return { besluit: { door, datum, ...(tekst && { reden: tekst }) }, ...(pullRequest && { pullRequest }) }
}

/** Legt een besluit vast bij de commit van een voorstel. @returns de tag, waar nog geen ref naar wijst */
export const maakTag = (repo: string, commit: string, naam: string, boodschap: string): Promise<string> =>
  git(repo, ['mktag'], {
    invoer: `object ${commit}\ntype commit\ntag ${naam}\ntagger Duidingskader <portaal@duidingskader.invalid> ${Math.floor(Date.now() / 1000)} +0000\n\n${boodschap}`,
  })
