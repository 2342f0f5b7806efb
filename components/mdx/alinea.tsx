import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { citeereditie } from '@/lib/domain/citeereditie'
import { naamVan, slugVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import { adresVan, kortAdres } from '@/lib/i18n/adres'

/** Hoe de alinea's van één tekst te citeren zijn. */
export interface Alineas {
  /** Hoe het onderdeel in een zin heet. */
  naam: string
  anker: (nr: number) => string
  /** Het adres in een editie. */
  adres: (nr: number) => string
}

/**
 * De adressen van alinea's: `/C-V1@1.0.0#a3` van een onderdeel met een eigen blad. Staat het met andere op een pagina,
 * dan gebruikt zijn korte adres het anker al en is het adres dat van de pagina. De werkversie is niet te citeren.
 */
export function maakAlineas(item: Onderdeel, naslag: Naslag): Alineas | undefined {
  const editie = citeereditie(naslag)
  if (!editie) return undefined
  const voor = item.plek.anker ? `${slugVan(item.id)}-` : ''
  const anker = (nr: number) => `${voor}a${nr}`
  return {
    naam: naamVan(item),
    anker,
    adres: nr =>
      voor
        ? adresVan({ ...item.plek, anker: anker(nr) }, naslag.taal, editie)
        : `${kortAdres(item.id, editie)}#${anker(nr)}`,
  }
}

interface Props {
  blok: 'p' | 'li'
  nr: number
  alineas: Alineas
  children: ReactNode
}

/** Een alinea of lijstpunt met een eigen adres. De koppeling heeft geen tekst, zodat zij niet mee gekopieerd wordt. */
export function Alinea({ blok: Blok, nr, alineas, children }: Props) {
  const t = useTranslations('citeren')
  return (
    <Blok id={alineas.anker(nr)} className="alinea">
      {children}
      {/* biome-ignore lint/a11y/useAnchorContent: de naam staat in aria-label; tekst erin zou meekomen met kopiëren */}
      <a href={alineas.adres(nr)} aria-label={t('alinea', { nr, naam: alineas.naam })} className="alinealink" />
    </Blok>
  )
}
