/** De talen van het portaal; de eerste is de taal waarin het kader is vastgesteld. */
export const TALEN = ['nl', 'en'] as const

export type Taal = (typeof TALEN)[number]

export const BRONTAAL: Taal = 'nl'
