import type { Genoemd } from '@/lib/domain/herziening'
import type { Naslag } from '@/lib/domain/naslag'
import { Onderdeelkoppeling } from './onderdeelkoppeling'

interface Props {
  kop: string
  genoemd: Genoemd[]
  naslag: Naslag
}

/** Een kopje met onderdelen eronder. Niets als er niets is. */
export function Genoemden({ kop, genoemd, naslag }: Props) {
  if (genoemd.length === 0) return null
  return (
    <div>
      <h3 className="kopje mb-1.5">{kop}</h3>
      <ul className="wijs grid gap-1.5">
        {genoemd.map(({ id, titel }) => (
          <li key={id}>
            <Onderdeelkoppeling id={id} titel={titel} naslag={naslag} />
          </li>
        ))}
      </ul>
    </div>
  )
}
