import type { z } from 'zod'
import type { Registersoort } from '@/lib/domain/soort'
import { begrip, bron, herkomst } from './naslag'
import { kernpunt, kernwaarde, lijstonderdeel, signaal, toelichting, urgentieniveau, vraag } from './onderdelen'
import { bevinding, wijziging } from './verloop'

/**
 * Elke map met inhoud: welk schema er geldt en of de bestanden lopende tekst hebben.
 * De controles, contentlayer en de site lezen alle drie deze tabel, en geen andere.
 * `taal`: of de bestandsnaam een taal draagt (`C-K8.nl.mdx`), of voor alle talen geldt (`wtza.yaml`).
 */
export const MAPPEN = {
  Kernwaarde: { map: 'kader/kernwaarden', schema: kernwaarde, vorm: 'mdx', taal: true },
  Vraag: { map: 'kader/vragen', schema: vraag, vorm: 'mdx', taal: true },
  Kernpunt: { map: 'kader/kernpunten', schema: kernpunt, vorm: 'mdx', taal: true },
  Signaal: { map: 'kader/signalen', schema: signaal, vorm: 'mdx', taal: true },
  Urgentieniveau: { map: 'kader/urgentie', schema: urgentieniveau, vorm: 'mdx', taal: true },
  Lijstonderdeel: { map: 'kader/onderdelen', schema: lijstonderdeel, vorm: 'mdx', taal: true },
  Toelichting: { map: 'kader/toelichtingen', schema: toelichting, vorm: 'mdx', taal: true },
  Begrip: { map: 'begrippen', schema: begrip, vorm: 'mdx', taal: true },
  Bron: { map: 'bronnen', schema: bron, vorm: 'yaml', taal: false },
  Herkomst: { map: 'herkomst', schema: herkomst, vorm: 'yaml', taal: true },
  Bevinding: { map: 'evaluatie/bevindingen', schema: bevinding, vorm: 'mdx', taal: true, magOntbreken: true },
  Wijziging: { map: 'wijzigingen', schema: wijziging, vorm: 'mdx', taal: true, magOntbreken: true },
} as const satisfies Record<string, Mapregel>

interface Mapregel {
  map: string
  schema: z.ZodObject
  vorm: 'mdx' | 'yaml'
  taal: boolean
  /** Zonder bestanden is er nog niets gemeld of veranderd; wat is uitgegeven, bewaakt het register. */
  magOntbreken?: boolean
}

export type Mapnaam = keyof typeof MAPPEN
export type Gegevens<M extends Mapnaam> = z.infer<(typeof MAPPEN)[M]['schema']>

export const MAPNAMEN = Object.keys(MAPPEN) as Mapnaam[]

/** Welke map bij een soort hoort; zo weet ook het register waar een bestand moet staan. */
export const MAP_VAN_SOORT = {
  kernwaarde: 'Kernwaarde',
  thema: 'Kernwaarde',
  vraag: 'Vraag',
  kernpunt: 'Kernpunt',
  signaal: 'Signaal',
  urgentieniveau: 'Urgentieniveau',
  criterium: 'Lijstonderdeel',
  kwaliteitsaspect: 'Lijstonderdeel',
  kerntaak: 'Lijstonderdeel',
  toetspunt: 'Lijstonderdeel',
  randvoorwaarde: 'Lijstonderdeel',
  toelichting: 'Toelichting',
  bron: 'Bron',
  begrip: 'Begrip',
  bevinding: 'Bevinding',
  wijziging: 'Wijziging',
} as const satisfies Record<Registersoort, Mapnaam>
