import { useTranslations } from 'next-intl'
import { hangtVanAlles } from '@/lib/domain/hangt-af'
import type { Herziening } from '@/lib/domain/herziening'
import type { Wijze } from '@/lib/domain/verloop'

interface Props {
  wijze: Wijze
  herziening: Pick<Herziening, 'items' | 'versie'>
  /** Waar staat wat ervan afhangt. */
  naarHangt: string
}

/** In één regel wat een voorstel doet: het soort wijziging, het nummer dat volgt, en hoeveel vragen ervan afhangen. */
export function Effectregel({ wijze, herziening: { items, versie }, naarHangt }: Props) {
  const t = useTranslations('tafel')
  const soort = useTranslations('evaluatie')(`wijzen.${wijze}`)
  const aantal = hangtVanAlles(items).vragen.length
  const vragen = (tekst: React.ReactNode) => (aantal > 0 ? <a href={naarHangt}>{tekst}</a> : tekst)
  return (
    <p className="font-semibold">
      {versie.naar
        ? t.rich('effect', { wijze: soort, versie: versie.naar, aantal, vragen })
        : t.rich('effectZonder', { wijze: soort, aantal, vragen })}
    </p>
  )
}
