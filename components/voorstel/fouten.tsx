'use client'

import { useTranslations } from 'next-intl'
import { REGELVELDEN, type Vormfout } from '@/lib/domain/voorstelvorm'
import { veldId } from './veld'

const isIn = <N extends string>(namen: readonly N[], naam: string | undefined): naam is N =>
  namen.some(ander => ander === naam)

const EIGEN = ['tekst', 'titel', 'reden', 'naam', 'organisatie', 'wijze', 'criterium'] as const

/** Hoe het veld van een fout op de pagina heet. */
function useVeldnaam(): (veld: string) => string | undefined {
  const t = useTranslations('voorstel')
  return veld => {
    if (isIn(EIGEN, veld)) return t(`veldnamen.${veld}`)
    const [, deel, nr] = /^(?:velden\.)?(\w+)(?:\.(\d+))?/.exec(veld) ?? []
    const rij = { nr: Number(nr) + 1 }
    if (deel === 'bronnen') return nr ? t('bron', rij) : t('bronnen')
    if (deel === 'zie') return nr ? t('zieRij', rij) : t('zie')
    if (deel === 'vervangenDoor') return nr ? t('vervangenRij', rij) : t('vervangen')
    return isIn(REGELVELDEN, deel) ? t(`regels.${deel}`) : undefined
  }
}

/** Alles wat nog niet kan, elk met een weg naar zijn veld. */
export function Fouten({ fouten }: { fouten: Vormfout[] }) {
  const t = useTranslations('voorstel')
  const veldnaam = useVeldnaam()
  return (
    <ul className="voorstelfouten">
      {fouten.map(({ veld, regel, melding }) => {
        const naam = veld && veldnaam(veld)
        const woorden = (
          <>
            {regel !== undefined && t('inRegel', { regel })}
            <span lang="nl">{melding}</span>
          </>
        )
        return (
          <li key={`${veld} ${regel} ${melding}`}>
            {naam ? (
              <a href={`#${veldId(veld)}`}>
                {naam}: {woorden}
              </a>
            ) : (
              woorden
            )}
          </li>
        )
      })}
    </ul>
  )
}
