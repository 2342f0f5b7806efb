import { useEffect, useState } from 'react'

/** Een waarde die pas volgt als zij even niet verandert. */
export function useLater<W>(waarde: W, milliseconden: number): W {
  const [later, setLater] = useState(waarde)
  useEffect(() => {
    const wacht = window.setTimeout(() => setLater(waarde), milliseconden)
    return () => window.clearTimeout(wacht)
  }, [waarde, milliseconden])
  return later
}
