import { type RefObject, useLayoutEffect } from 'react'

/**
 * Houdt een venster binnen wat de lezer ziet. Het schermtoetsenbord van een telefoon schuift over de pagina zonder haar
 * kleiner te maken; alleen `visualViewport` weet dat. De stijl komt via het CSSOM, want het beleid weigert `style=""`.
 */
export function useZichthoogte(venster: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const zicht = window.visualViewport
    if (!zicht) return undefined
    const meet = () => {
      // Wie inzoomt, ziet ook minder, maar heeft geen kleiner venster nodig.
      const hoogte = zicht.scale > 1.01 ? '' : `${zicht.height}px`
      venster.current?.style.setProperty('--zicht', hoogte)
      venster.current?.style.setProperty('--zicht-boven', hoogte && `${zicht.offsetTop}px`)
    }
    meet()
    const klaar = new AbortController()
    zicht.addEventListener('resize', meet, { signal: klaar.signal })
    zicht.addEventListener('scroll', meet, { signal: klaar.signal })
    return () => klaar.abort()
  }, [venster])
}
