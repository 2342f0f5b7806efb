import { vul } from '@/lib/i18n/vul'
import type { Vensterteksten } from './teksten'

/** Hoeveel er gevonden is en hoeveel daarvan te zien is, in woorden. */
export function telling(aantal: number, getoond: number, { venster }: Vensterteksten): string {
  if (aantal === 0) return venster.geen
  if (aantal === 1) return venster.een
  return vul(aantal > getoond ? venster.getoond : venster.meer, { aantal: String(aantal), max: String(getoond) })
}
