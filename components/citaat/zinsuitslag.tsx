import type { Taal } from '@/lib/domain/taal'
import type { Zinuitkomst } from '@/lib/domain/zin'
import { vul } from '@/lib/i18n/vul'
import type { Zinteksten } from './teksten'
import { Zinplaatsregel } from './zinplaats'

interface Props {
  uitkomst: Zinuitkomst
  vandaag: string
  taal: Taal
  teksten: Zinteksten
  /** Herhaal de zin, omdat er meer geplakt is. */
  herhaal: boolean
}

/** Wat er over één zin in één regel te zeggen is. */
export function samenvatting({ past, plaatsen }: Zinuitkomst, { stand }: Zinteksten): string {
  const ids = [...new Set(plaatsen.map(({ id }) => id))].join(', ')
  return vul(stand[past], { ids })
}

/** Eén geplakte zin en waar hij staat, of wat erop lijkt. */
export function Zinsuitslag({ uitkomst, vandaag, taal, teksten, herhaal }: Props) {
  const { zin, past, plaatsen } = uitkomst
  return (
    <section className="grid gap-3 border-l-4 border-inkt bg-blad px-4 py-3" data-past={past}>
      {herhaal && (
        <>
          <p className="wijs">
            {teksten.geplakt} <q>{zin}</q>
          </p>
          <p>
            <strong>{samenvatting(uitkomst, teksten)}</strong>
          </p>
        </>
      )}
      {past === 'lijkt' && <p className="wijs text-grijs">{teksten.verschil}</p>}
      <ul className="grid gap-5">
        {plaatsen.map(plaats => (
          <Zinplaatsregel
            key={`${plaats.id} ${plaats.zin}`}
            plaats={plaats}
            vandaag={vandaag}
            taal={taal}
            teksten={teksten}
          />
        ))}
      </ul>
    </section>
  )
}
