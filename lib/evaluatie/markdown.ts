import type { Rapportdeel, Rapportregel, Telling } from '@/lib/domain/evaluatie'
import { isCode } from '@/lib/domain/id'
import { BRONTAAL } from '@/lib/domain/taal'
import { type Bevinding, EVALUATIECRITERIA, indienerVan, type Wijziging } from '@/lib/domain/verloop'
import { toonDatum } from '@/lib/i18n/datum'
import berichten from '@/lib/i18n/nl.json'

const { evaluatie: woord, onbesloten } = berichten

/** Wat het rapport nodig heeft; lib/content/verloop levert het. */
export interface Verslag {
  delen: Rapportdeel[]
  telling: Telling
  stand: string | undefined
  wijzigingen: Wijziging[]
  /** De titel van een bron. */
  bron: (id: string) => string
}

/** Gewone tekst, zo dat Markdown er geen opmaak in leest. */
export const plat = (tekst: string): string =>
  tekst.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/^(\s*)([#+-]|\d+(?=[.)]))/gm, '$1\\$2')

const dag = (datum: string): string => toonDatum(datum, BRONTAAL)

/** Alinea's, zoals de platte tekst ze op regels zet. */
const alineas = (tekst: string): string => plat(tekst).replaceAll('\n', '\n\n')

function herkomst({ herkomst: waar, partij = '', bron = '', gemeld }: Bevinding, titel: Verslag['bron']): string {
  const datum = dag(gemeld)
  switch (waar) {
    case 'overdracht':
      return woord.vanOverdracht.replace('{datum}', datum)
    case 'partij':
      return woord.vanPartij.replace('{partij}', plat(partij)).replace('{datum}', datum)
    case 'tekst':
      return woord.vanTekst.replace('<bron></bron>', plat(titel(bron))).replace('{datum}', datum)
  }
}

function besluit({ besluit: genomen }: Bevinding): string {
  if (!genomen) return woord.geenBesluit
  return woord.besluitTekst
    .replace('{door}', plat(genomen.door))
    .replace('{datum}', dag(genomen.datum))
    .replace('{reden}', plat(genomen.reden))
}

function schrijfBevinding(bevinding: Bevinding, verslag: Verslag): string {
  const gevolg = verslag.wijzigingen.find(({ id }) => id === bevinding.wijziging)
  const feiten = [
    [woord.gaatOver, bevinding.items.join(', ')],
    [woord.criterium, woord.criteria[bevinding.criterium]],
    [woord.herkomst, herkomst(bevinding, verslag.bron)],
    [woord.status, woord.statussen[bevinding.status]],
    [woord.besluit, besluit(bevinding)],
    ...(gevolg ? [[woord.wijziging, `${gevolg.id}, ${plat(gevolg.titel)}`]] : []),
  ].map(([naam, waarde]) => `- ${naam}: ${waarde}`)
  return [
    `#### ${bevinding.id} · ${plat(bevinding.titel)}`,
    feiten.join('\n'),
    alineas(bevinding.tekst.plat),
    ...(bevinding.voorstel ? [`**${woord.voorstel}:** ${plat(bevinding.voorstel)}`] : []),
  ].join('\n\n')
}

/** Wie het besloot en wanneer, of wie het voorstelt. */
function besloten({ besluit, voorstel }: Wijziging): string {
  const zin = (melding: string, door: string, datum: string) =>
    melding.replace('{datum}', dag(datum)).replace('{door}', () => plat(door))
  if (besluit) return zin(woord.besloten, besluit.door, besluit.datum)
  return voorstel ? zin(onbesloten.voorgesteld, indienerVan(voorstel), voorstel.datum) : onbesloten.kort
}

function schrijfWijziging(wijziging: Wijziging): string {
  return [
    `#### ${wijziging.id} · ${woord.wijzen[wijziging.wijze]}: ${plat(wijziging.titel)}`,
    `- ${besloten(wijziging)}${wijziging.pullRequest ? `\n- <${wijziging.pullRequest}>` : ''}`,
    alineas(wijziging.tekst.plat),
  ].join('\n\n')
}

function schrijfRegel(regel: Rapportregel, verslag: Verslag): string {
  const { id, item } = regel
  const kop = item ? (isCode(id) ? `${id} · ${item.titel}` : item.titel) : id
  const ook = regel.ook.map(bevinding => bevinding.id).join(', ')
  return [
    `### ${plat(kop)}`,
    ...(item ? [] : [woord.verval]),
    ...regel.wijzigingen.map(schrijfWijziging),
    ...regel.bevindingen.map(bevinding => schrijfBevinding(bevinding, verslag)),
    ...(ook ? [`${woord.rapportOok} ${ook}.`] : []),
  ].join('\n\n')
}

function schrijfTabel({ rijen, totaal }: Telling): string {
  const rij = (cellen: (string | number)[]) => `| ${cellen.join(' | ')} |`
  const namen = EVALUATIECRITERIA.map(criterium => woord.kort[criterium])
  const cellen = [
    ...rijen.map(({ kernwaarde, open }) => ({ naam: plat(kernwaarde?.titel ?? woord.rest), open })),
    { naam: woord.samen, open: totaal },
  ].map(({ naam, open }) => rij([naam, ...EVALUATIECRITERIA.map(criterium => open[criterium]), open.samen]))
  return [rij([woord.kernwaarde, ...namen, woord.samen]), '| --- | ---: | ---: | ---: | ---: |', ...cellen].join('\n')
}

/** Het evaluatierapport als één Markdown-document, met dezelfde inhoud als de pagina. */
export function schrijfRapport(verslag: Verslag): string {
  const { delen, telling, stand } = verslag
  return `${[
    `# ${woord.rapport}`,
    woord.rapportInleiding,
    ...(stand ? [`Laatste melding of besluit: ${dag(stand)}.`] : []),
    `## ${woord.openTitel}`,
    woord.openUitleg,
    schrijfTabel(telling),
    ...delen.flatMap(({ kernwaarde, regels }) => [
      `## ${plat(kernwaarde?.titel ?? woord.rest)}`,
      ...regels.map(regel => schrijfRegel(regel, verslag)),
    ]),
  ].join('\n\n')}\n`
}
