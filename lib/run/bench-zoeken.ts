import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { parse } from 'yaml'
import { VRAAGSOORTEN, type Zoekvraag, zoekvragen } from '@/lib/content/schema/zoekvraag'
import { maakZoektabel } from '@/lib/content/zoektabel'
import { eersteGoed, gemiddelde, kwantiel, mrr, ndcg } from '@/lib/search/meting/maten'
import type { Deelnemer, MaakDeelnemer } from './zoekbench/deelnemer'
import { eigen } from './zoekbench/eigen'
import { flexsearch } from './zoekbench/flexsearch'
import { minisearch } from './zoekbench/minisearch'
import { orama } from './zoekbench/orama'
import { pagefind } from './zoekbench/pagefind'

/**
 * Meet de zoeker op content/zoekvragen.yaml, naast andere zoekers zoals zij komen: dezelfde items, dezelfde ronde.
 * Gebruik: npm run bench:zoeken [-- een-ander-bestand.yaml]
 */
const DOEL = { alles: 0.92, soort: 0.85 }
const bestand = process.argv[2] ?? 'content/zoekvragen.yaml'
const tabel = maakZoektabel({ taal: 'nl' })
const ids = new Set(tabel.stukken.map(({ id }) => id))

/** Zonder antwoorden die vervallen zijn; een vraag waar niets van overblijft, telt niet. */
const vragen = zoekvragen.parse(parse(readFileSync(bestand, 'utf8'))).flatMap(vraag => {
  const antwoord = Object.fromEntries(Object.entries(vraag.antwoord).filter(([id]) => ids.has(id)))
  return vraag.soort === 'onzin' || Object.keys(antwoord).length > 0 ? [{ ...vraag, antwoord }] : []
})

interface Uitkomst {
  vraag: Zoekvraag
  ids: string[]
  ms: number
}

async function laatZoeken(deelnemer: Deelnemer): Promise<Uitkomst[]> {
  // Eén ronde om op te warmen, ongemeten.
  for (const { vraag } of vragen) await deelnemer.zoek(vraag)
  const uitkomsten: Uitkomst[] = []
  for (const vraag of vragen) uitkomsten.push({ vraag, ...(await deelnemer.zoek(vraag.vraag)) })
  return uitkomsten
}

const cijfers = (rij: Uitkomst[]) => ({
  ndcg: gemiddelde(rij.map(({ ids, vraag }) => ndcg(ids, vraag.antwoord))),
  mrr: gemiddelde(rij.map(({ ids, vraag }) => mrr(ids, vraag.antwoord))),
  eerst: gemiddelde(rij.map(({ ids, vraag }) => Number(eersteGoed(ids, vraag.antwoord)))),
})

const rond = (getal: number) => getal.toFixed(3)
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

async function probeer(maak: MaakDeelnemer) {
  try {
    const deelnemer = await maak(tabel)
    const uitkomsten = await laatZoeken(deelnemer)
    await deelnemer.sluit?.()
    return [{ ...deelnemer, uitkomsten }]
  } catch (fout) {
    console.warn(`! een deelnemer doet niet mee: ${fout instanceof Error ? fout.message : fout}`)
    return []
  }
}

const deelnemers: (Deelnemer & { uitkomsten: Uitkomst[] })[] = []
for (const maak of [eigen, minisearch, orama, flexsearch, pagefind]) deelnemers.push(...(await probeer(maak)))
const [wij] = deelnemers
if (!wij) throw new Error('De eigen zoeker doet niet mee.')

console.log(
  `${vragen.length} vragen, ${tabel.stukken.length} items. Per zoeker: nDCG@10 / MRR / goede antwoord eerst.\n`,
)
const groepen = [...VRAAGSOORTEN.filter(soort => vragen.some(vraag => vraag.soort === soort)), 'alles'] as const
console.table(
  Object.fromEntries(
    groepen.map(groep => [
      groep,
      Object.fromEntries(
        deelnemers.map(({ naam, uitkomsten }) => {
          const { ndcg, mrr, eerst } = cijfers(
            uitkomsten.filter(({ vraag }) => groep === 'alles' || vraag.soort === groep),
          )
          return [naam, `${rond(ndcg)} / ${rond(mrr)} / ${rond(eerst)}`]
        }),
      ),
    ]),
  ),
)

const tijden = (rij: Uitkomst[]) => ({
  midden: kwantiel(
    rij.map(({ ms }) => ms),
    0.5,
  ),
  p99: kwantiel(
    rij.map(({ ms }) => ms),
    0.99,
  ),
})
const onze = tijden(wij.uitkomsten)
console.log('\nTijd per vraag, en hoeveel keer zo lang als die van ons; de index zoals een browser hem ophaalt.\n')
console.table(
  Object.fromEntries(
    deelnemers.map(({ naam, uitkomsten, index }) => {
      const { midden, p99 } = tijden(uitkomsten)
      return [
        naam,
        {
          'midden (ms)': midden.toFixed(2),
          'p99 (ms)': p99.toFixed(2),
          'midden ×': (midden / onze.midden).toFixed(2),
          'p99 ×': (p99 / onze.p99).toFixed(2),
          index: kB(Buffer.byteLength(index)),
          gzip: kB(gzipSync(index).length),
        },
      ]
    }),
  ),
)

const tekort = groepen.flatMap(groep => {
  const { ndcg } = cijfers(wij.uitkomsten.filter(({ vraag }) => groep === 'alles' || vraag.soort === groep))
  const doel = groep === 'alles' ? DOEL.alles : DOEL.soort
  return ndcg < doel ? [`${groep}: ${rond(ndcg)}, doel ${doel}`] : []
})
console.log(tekort.length > 0 ? `\n✗ Onder het doel: ${tekort.join('; ')}` : '\n✓ Elk doel gehaald.')
if (tekort.length > 0) process.exitCode = 1
