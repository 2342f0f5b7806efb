import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { BegripUitleg } from '@/components/begrip/begrip-uitleg'
import type { Kernwaarde } from '@/lib/domain/onderdeel'
import type { Plek } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import type { Uitgave } from '@/lib/domain/uitgave'
import { Duimindex } from './duimindex'
import { Kop } from './kop'
import { type Kruimel, Kruimelpad } from './kruimelpad'
import { Voet } from './voet'

interface Props {
  taal: Taal
  /** Waar deze pagina staat; leeg voor de voorpagina. Bepaalt de taalwissel. */
  plek: Plek | undefined
  /** De editie of werkversie, als de pagina daarbinnen staat. */
  uitgave?: Uitgave
  kernwaarden: Kernwaarde[]
  /** De kernwaarde die de pagina kleurt. */
  letter?: string
  kruimels?: Kruimel[]
  children: ReactNode
}

/** Het raam om elke pagina: kop, duimindex, kruimelpad, inhoud en voet. */
export function Bladzijde({ taal, plek, uitgave, kernwaarden, letter, kruimels, children }: Props) {
  const t = useTranslations('site')
  return (
    <div data-letter={letter} className="flex min-h-dvh flex-col">
      <a href="#inhoud" className="knop springlink">
        {t('naarInhoud')}
      </a>
      <Kop taal={taal} plek={plek} uitgave={uitgave} />
      <Duimindex taal={taal} kernwaarden={kernwaarden} letter={letter} />
      <main id="inhoud" tabIndex={-1} className="grow pb-20 pt-6 outline-none">
        {kruimels && <Kruimelpad kruimels={kruimels} />}
        {children}
      </main>
      <Voet taal={taal} />
      <BegripUitleg lees={useTranslations('begrippen')('lees')} />
    </div>
  )
}
