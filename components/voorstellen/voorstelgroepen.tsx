import { useTranslations } from 'next-intl'
import type { Itemredline } from '@/lib/domain/herziening'
import type { Naslag } from '@/lib/domain/naslag'
import { VOORSTELSTANDEN, type Voorstel, type Voorstelstand } from '@/lib/domain/voorstel'
import { Voorstelstuk } from './voorstelstuk'

interface Props {
  /** De voorstellen van dit blad, met hun redline waar die te maken was. */
  voorstellen: { voorstel: Voorstel; redline: Itemredline | undefined }[]
  /** Hoeveel er per stand zijn, op alle bladen samen. */
  telling: Record<Voorstelstand, number>
  naslag: Naslag
}

/** De voorstellen in drie groepen: eerst wat open is, dan wat is overgenomen, dan wat is afgewezen. */
export function Voorstelgroepen({ voorstellen, telling, naslag }: Props) {
  const t = useTranslations('tafel')
  return VOORSTELSTANDEN.map(stand => ({
    stand,
    leden: voorstellen.filter(({ voorstel }) => voorstel.stand === stand),
  }))
    .filter(({ leden }) => leden.length > 0)
    .map(({ stand, leden }) => (
      <section key={stand} aria-labelledby={stand} className="grid gap-6">
        <h2 id={stand}>{t('groep', { stand: t(`standen.${stand}`), aantal: telling[stand] })}</h2>
        {leden.map(lid => (
          <Voorstelstuk key={lid.voorstel.naam} {...lid} naslag={naslag} />
        ))}
      </section>
    ))
}
