'use client'

import { useEffect, useState } from 'react'
import { dagVan } from '@/lib/domain/dag'
import type { Taal } from '@/lib/domain/taal'
import { toonDatum } from '@/lib/i18n/datum'

/**
 * De dag waarop de lezer de pagina leest. De pagina zelf is eerder gebouwd en kent die dag niet;
 * zonder JavaScript staat er daarom wat de lezer moet doen.
 */
export function Vandaag({ taal, zonder }: { taal: Taal; zonder: string }) {
  const [datum, setDatum] = useState(zonder)
  useEffect(() => setDatum(toonDatum(dagVan(new Date()), taal)), [taal])
  return datum
}
