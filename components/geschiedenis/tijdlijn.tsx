import type { Moment } from '@/lib/domain/geschiedenis'
import type { Naslag } from '@/lib/domain/naslag'
import type { Plek } from '@/lib/domain/plek'
import { Tijdlijnpunt } from './tijdlijnpunt'

interface Props {
  /** Oudste eerst, zoals de naslag ze geeft. */
  momenten: Moment[]
  /** Van welk onderdeel dit de geschiedenis is, en waar het staat of stond. */
  id: string
  plek: Plek | undefined
  naslag: Naslag
}

/** Wat er met een onderdeel gebeurde, nieuwste boven. */
export function Tijdlijn({ momenten, ...rest }: Props) {
  return (
    <ol className="tijdlijn">
      {momenten.toReversed().map((moment, i) => (
        <Tijdlijnpunt
          key={moment.wijziging?.id ?? moment.editie}
          moment={moment}
          laatste={i === 0 && moment.editie !== undefined && !moment.wijziging}
          {...rest}
        />
      ))}
    </ol>
  )
}
