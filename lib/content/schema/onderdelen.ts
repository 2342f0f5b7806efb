import { z } from 'zod'
import { LIJSTSOORTEN } from '@/lib/domain/soort'
import { URGENTIES } from '@/lib/domain/urgentie'
import { bronnen, eigenId, id, regel, volgorde, zie } from './velden'

/** Wat elk onderdeel van het kader heeft: wat het heet, waar het staat, waar het naar verwijst. */
const gemeen = {
  volgorde,
  plaats: regel.meta({
    description: 'waar het in de vastgestelde tekst staat; bij iets nieuws dat het daar niet in staat',
    voorbeeld: 'paragraaf 4.2, kernpunten Continuïteit, rij 6',
  }),
  bronnen,
  zie,
}

const titel = (voorbeeld: string) => regel.meta({ description: 'hoe het heet, kort', voorbeeld })

const SOORT = { description: 'wat voor onderdeel dit is' }

const bijKernwaarde = id.meta({ description: 'de kernwaarde waar het onder valt', voorbeeld: 'continuiteit' })

export const kernwaarde = z.strictObject({
  id: eigenId('continuiteit'),
  titel: titel('Continuïteit'),
  ...gemeen,
  soort: z.enum(['kernwaarde', 'thema']).meta(SOORT),
  letter: z
    .enum(['C', 'P', 'G', 'M', 'E'])
    .meta({ description: 'de letter waar de ids van haar vragen en kernpunten mee beginnen' }),
  samenvatting: regel.meta({
    description: 'de kernwaarde in één of twee zinnen',
    voorbeeld:
      'Huisartsen werken samen met het eigen team en andere zorg- en hulpverleners, vanuit een praktijk die is ingebed in wijk, gemeente en regio.',
  }),
})

export const vraag = z.strictObject({
  id: eigenId('C-V1'),
  ...gemeen,
  titel: regel.meta({
    description: 'de vraag zelf',
    voorbeeld: 'Wat is de plek van digitale zorg in de huisartsenzorg?',
  }),
  soort: z.literal('vraag').meta(SOORT),
  bij: bijKernwaarde,
  antwoord: regel.meta({
    description: 'het antwoord in een of twee zinnen',
    voorbeeld: 'De huisarts bij wie de patiënt staat ingeschreven, beheert het medisch dossier.',
  }),
})

export const kernpunt = z.strictObject({
  id: eigenId('C-K8'),
  titel: titel('Maximaal 4000 patiënten per fte huisarts'),
  ...gemeen,
  soort: z.literal('kernpunt').meta(SOORT),
  bij: bijKernwaarde,
  zonderBron: regel.optional().meta({
    description: 'als er geen bron is: waarom niet',
    voorbeeld: 'Het kader noemt bij dit kernpunt geen bron.',
  }),
})

export const signaal = z.strictObject({
  id: eigenId('S2'),
  titel: titel('Meer dan 4000 patiënten per fte huisarts'),
  ...gemeen,
  soort: z.literal('signaal').meta(SOORT),
})

export const urgentieniveau = z.strictObject({
  id: z.enum(URGENTIES).meta({ description: 'de naam van het bestand zonder taal; verandert nooit meer' }),
  titel: titel('Beoordeling binnen enkele uren'),
  ...gemeen,
  soort: z.literal('urgentieniveau').meta(SOORT),
  bij: id.meta({ description: 'de vraag waar het onder valt', voorbeeld: 'C-V4' }),
  termijn: regel.meta({ description: 'binnen welke tijd', voorbeeld: 'binnen een uur' }),
})

export const lijstonderdeel = z.strictObject({
  id: eigenId('P-A1'),
  titel: titel('Veiligheid'),
  ...gemeen,
  soort: z.enum(LIJSTSOORTEN).meta(SOORT),
  bij: id.meta({ description: 'de kernwaarde of vraag waar het onder valt', voorbeeld: 'P-V1' }),
  grondslag: regel
    .optional()
    .meta({ description: 'het wetsartikel waar het op rust', voorbeeld: 'artikel 40a, eerste lid, Wmg' }),
})

export const toelichting = z.strictObject({
  id: eigenId('evaluatie'),
  titel: titel('Na één jaar evalueren'),
  ...gemeen,
  soort: z.literal('toelichting').meta(SOORT),
  paragraaf: regel.meta({
    description: 'het nummer van de paragraaf in de vastgestelde tekst, tussen aanhalingstekens',
    voorbeeld: '3.7',
  }),
})
