import type { Taal } from '@/lib/domain/taal'

const VORM = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Taal, string>

/** Een dag zoals een lezer haar schrijft: `2026-11-22` wordt "22 november 2026". */
export const toonDatum = (dag: string, taal: Taal): string =>
  new Intl.DateTimeFormat(VORM[taal], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${dag}T00:00:00Z`))
