'use server'

import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { bijRij, leesKnop, leesVorm } from '@/lib/domain/lees-vorm'
import { BRONTAAL, TALEN } from '@/lib/domain/taal'
import type { Vormstaat } from '@/lib/domain/voorstelvorm'
import { getOpslag } from '@/lib/proposal/kies-opslag'
import { adresUit, vraagRuimte } from '@/lib/proposal/limiet/limiet'
import { bekijk, type Opzet, verstuur } from './verwerk'

/** Fouten bij de rij van het formulier waar zij staan. */
const metRijen = ({ fouten, ...staat }: Vormstaat): Vormstaat => ({
  ...staat,
  fouten: fouten.map(fout => bijRij(fout, staat.waarden)),
})

/**
 * Wat het formulier doet: bekijken, versturen, of verdergaan op de tekst van nu. Iedereen kan dit adres aanroepen, met
 * wat dan ook; het antwoord bestaat alleen uit gegevens, en alles wat er is ingevuld komt terug.
 */
export async function verwerk(_: Vormstaat | undefined, vorm: FormData): Promise<Vormstaat> {
  const waarden = leesVorm(vorm)
  const knop = leesKnop(vorm)
  const taal = TALEN.find(bekend => bekend === vorm.get('taal')) ?? BRONTAAL
  const t = await getTranslations({ locale: taal })
  const bij = knop === 'verstuur' ? 'verstuur' : 'bekijk'
  const wacht = vraagRuimte(bij, adresUit(await headers()))
  if (wacht !== undefined)
    return { waarden, fouten: [], storing: { bij, melding: t('voorstel.teVaak', { seconden: wacht }) } }
  const opzet: Opzet = { waarden, streng: vorm.get('streng') === '1', opslag: getOpslag(), taal, t }
  return metRijen(knop === 'verstuur' ? await verstuur(opzet) : await bekijk(opzet, knop === 'verder'))
}
