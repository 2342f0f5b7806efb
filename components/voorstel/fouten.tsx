'use client'

import { useTranslations } from 'next-intl'
import { REGELVELDEN, VORMEIGEN, type Vormfout } from '@/lib/domain/voorstelvorm'
import { veldId } from './veld'

const isIn = <N extends string>(namen: readonly N[], naam: string | undefined): naam is N =>
  namen.some(ander => ander === naam)

const RIJNAAM = { bronnen: 'bron', zie: 'zieRij', vervangenDoor: 'vervangenRij' } as const
const LIJSTNAAM = { bronnen: 'bronnen', zie: 'zie', vervangenDoor: 'vervangen' } as const
const LIJSTEN = ['bronnen', 'zie', 'vervangenDoor'] as const

/** Hoe het veld van een fout op de pagina heet. */
function useVeldnaam(): (veld: string) => string | undefined {
  const t = useTranslations('voorstel')
  return veld => {
    const [, deel, nr] = /^(?:velden\.)?(\w+)(?:\.(\d+))?/.exec(veld) ?? []
    if (isIn(LIJSTEN, deel)) return nr ? t(RIJNAAM[deel], { nr: Number(nr) + 1 }) : t(LIJSTNAAM[deel])
    if (veld === 'tekst' || isIn(VORMEIGEN, veld)) return t(veld)
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
