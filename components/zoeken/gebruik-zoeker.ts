import { useEffect, useState } from 'react'
import type { Taal } from '@/lib/domain/taal'
import { laadZoeker, type Zoeker } from '@/lib/search/browser'

export type Zoekerstand = { zoeker: Zoeker } | 'laden' | 'mislukt'

/** De zoeker van deze taal, zodra haar tabel er is. */
export function useZoeker(taal: Taal): Zoekerstand {
  const [stand, setStand] = useState<Zoekerstand>('laden')
  useEffect(() => {
    let weg = false
    laadZoeker(taal).then(
      zoeker => weg || setStand({ zoeker }),
      () => weg || setStand('mislukt'),
    )
    return () => {
      weg = true
    }
  }, [taal])
  return stand
}
