import type { Nodes } from 'mdast'
import { createTranslator } from 'next-intl'
import { getEditiedelen } from '@/lib/content/editiedelen'
import { getEditie, getUitgaveVandaag } from '@/lib/content/edities'
import { getTekststuk } from '@/lib/content/tekststukken'
import type { Taal } from '@/lib/domain/taal'
import en from '@/lib/i18n/en.json'
import nl from '@/lib/i18n/nl.json'
import type { Document } from './document'
import { type Dossierstuk, maakEditiedocument } from './stel-samen'
import { stukwoorden, type Vertaler } from './stuk-blokken'

export const VERTALERS: Record<Taal, Vertaler> = {
  nl: createTranslator({ locale: 'nl', messages: nl }),
  en: createTranslator({ locale: 'en', messages: en }),
}

export const VERSIE = getUitgaveVandaag()

/** Voor tests: een onderdeel uit de nieuwste editie. */
export const stukVan = (id: string, taal: Taal = 'nl', versie = VERSIE): Dossierstuk => ({
  stuk: getTekststuk(id, versie, taal, stukwoorden(VERTALERS[taal])),
  stand: [],
})

/** Voor tests: de nieuwste editie als document. */
export function editiedocument(taal: Taal): Document {
  const t = VERTALERS[taal]
  const editie = getEditie(VERSIE)
  if (!editie) throw new Error('er is geen editie')
  const koppen = {
    toelichting: t('secties.toelichting'),
    signaal: t('groepen.signaal'),
    urgentieniveau: t('secties.urgentie'),
  }
  return maakEditiedocument(editie, getEditiedelen(VERSIE, taal, stukwoorden(t), koppen), taal, t)
}

export const effen = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim()

function woordenIn(knoop: Nodes): string {
  if (knoop.type === 'text') return knoop.value
  if (knoop.type === 'footnoteReference') return `[${knoop.identifier}]`
  if (knoop.type === 'break') return ' '
  return 'children' in knoop ? knoop.children.map(woordenIn).join(knoop.type === 'tableRow' ? ' ' : '') : ''
}

/** Voor tests: elk blok van een boom als één regel tekst, met de nummers van de noten erin. */
export function bloktekst(knoop: Nodes): string[] {
  if (['paragraph', 'heading', 'tableRow'].includes(knoop.type)) return [effen(woordenIn(knoop))]
  return 'children' in knoop ? knoop.children.flatMap(bloktekst) : []
}
