import { leesYaml } from '@/lib/checks/yaml'
import type { Invoerfout } from './invoer'
import { VELDNAMEN } from './lees-onderdeel'

/** Waar in het formulier staat wat in het record staat. */
const IN_RECORD: Record<string, string> = {
  titel: 'titel',
  wijze: 'wijze',
  criterium: 'criterium',
  door: 'naam',
  organisatie: 'organisatie',
}

/** Wat de controle bij het id meldt, gaat over de bronnen die een kernpunt moet hebben. */
const IN_ONDERDEEL: Record<string, string> = {
  id: 'velden.bronnen',
  ...Object.fromEntries(VELDNAMEN.map(veld => [veld, `velden.${veld}`])),
}

/** De namen van de velden en waar zij beginnen, de laatste het eerst; ook die een laag dieper. */
function veldregels(voorgegevens: string): [veld: string, regel: number][] {
  const { velden, regelVan } = leesYaml(voorgegevens, 2)
  return Object.entries(velden)
    .flatMap(([veld, waarde]): [string, number][] => [
      [veld, regelVan([veld])],
      ...(typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
        ? Object.keys(waarde).map((deel): [string, number] => [deel, regelVan([veld, deel])])
        : []),
    ])
    .toSorted(([, a], [, b]) => b - a)
}

/** Het veld van het formulier waar een regel van een bestand uit voortkwam, en bij lopende tekst de regel daarin. */
export function veldOpRegel(inhoud: string, regel: number, isRecord: boolean): Omit<Invoerfout, 'melding'> {
  const [kop = '', voorgegevens = ''] = /^---\n([\s\S]*?\n)---\n\n/.exec(inhoud) ?? []
  const kopregels = kop.split('\n').length - 1
  if (kop && regel > kopregels) return isRecord ? { veld: 'reden' } : { veld: 'tekst', regel: regel - kopregels }
  const [naam = ''] = veldregels(voorgegevens).find(([, begin]) => begin <= regel) ?? []
  const veld = (isRecord ? IN_RECORD : IN_ONDERDEEL)[naam]
  return veld ? { veld } : {}
}
