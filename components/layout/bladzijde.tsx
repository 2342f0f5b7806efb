import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { BegripUitleg } from '@/components/begrip/begrip-uitleg'
import type { Kernwaarde } from '@/lib/domain/onderdeel'
import type { Plek } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { uitgaveAdres } from '@/lib/i18n/adres'
import { IS_PROEFBOUW } from '@/lib/i18n/site'
import { Drukkop } from './drukkop'
import { Duimindex } from './duimindex'
import { Kop } from './kop'
import { type Kruimel, Kruimelpad } from './kruimelpad'
import { Voet } from './voet'

interface Props {
  taal: Taal
  /** Waar deze pagina staat; leeg voor de voorkant van het portaal of van de uitgave. Bepaalt de taalwissel. */
  plek: Plek | undefined
  /** Wat er achter het vraagteken hoort als de lezer van taal wisselt. */
  vraag?: string
  /** De editie of werkversie die deze pagina toont; weggelaten is het vandaag. */
  uitgave?: Uitgave
  /** Of er concepttekst op staat, ook als de pagina zelf niet in de werkversie hoort. */
  concept?: boolean
  kernwaarden: Kernwaarde[]
  /** De kernwaarde die de pagina kleurt. */
  letter?: string
  kruimels?: Kruimel[]
  children: ReactNode
}

/** Het raam om elke pagina: kop, duimindex, kruimelpad, inhoud en voet. */
export function Bladzijde({
  taal,
  plek,
  vraag,
  uitgave,
  concept = IS_PROEFBOUW || uitgave === WERKVERSIE,
  kernwaarden,
  letter,
  kruimels = [],
  children,
}: Props) {
  const t = useTranslations('site')
  const e = useTranslations('edities')
  const boven =
    uitgave && plek
      ? [
          {
            naam: uitgave === WERKVERSIE ? e('werkversie') : e('editie', { versie: uitgave }),
            href: uitgaveAdres(uitgave, taal),
          },
        ]
      : []
  const pad = [...boven, ...kruimels]
  return (
    <div data-letter={letter} data-concept={concept || undefined} className="raam flex min-h-dvh flex-col">
      <Drukkop taal={taal} plek={plek} uitgave={uitgave} concept={concept} />
      <a href="#inhoud" className="knop springlink">
        {t('naarInhoud')}
      </a>
      <Kop taal={taal} plek={plek} vraag={vraag} uitgave={uitgave} />
      <Duimindex taal={taal} kernwaarden={kernwaarden} letter={letter} />
      <main id="inhoud" tabIndex={-1} className="grow pb-20 pt-6 outline-none">
        {pad.length > 0 && <Kruimelpad kruimels={pad} />}
        {children}
      </main>
      <Voet taal={taal} />
      <BegripUitleg lees={useTranslations('begrippen')('lees')} />
    </div>
  )
}
