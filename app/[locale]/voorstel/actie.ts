'use server'

import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { bijRij, leesKnop, leesVorm, naarInvoer } from '@/lib/domain/lees-vorm'
import { BRONTAAL, TALEN, type Taal } from '@/lib/domain/taal'
import { isWijze } from '@/lib/domain/versie'
import type { Vormstaat, Vormwaarden } from '@/lib/domain/voorstelvorm'
import { adresVan } from '@/lib/i18n/adres'
import { dienIn, type Ingediend, probeer } from '@/lib/proposal/dien-in'
import { maakHerziening } from '@/lib/proposal/herziening/maak-herziening'
import { getOpslag } from '@/lib/proposal/kies-opslag'
import { leesOnderdeel } from '@/lib/proposal/lees-onderdeel'
import { adresUit, type Handeling, MEESTE_OPEN, vraagRuimte } from '@/lib/proposal/limiet/limiet'
import type { Voorstelopslag } from '@/lib/proposal/opslag'
import { gevolgzinnen, maakVoorbeeld, vergelijkMetNu } from '@/lib/proposal/vorm/voorbeeld'
import { maakHulp } from './opzet'

/** Alles wat één keer bekijken of versturen nodig heeft. */
interface Opzet {
  waarden: Vormwaarden
  opslag: Voorstelopslag
  taal: Taal
  t: Awaited<ReturnType<typeof getTranslations<never>>>
}
