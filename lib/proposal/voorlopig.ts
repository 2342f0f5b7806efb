import type { Invoer, Invoerfout } from './invoer'
import { leesInvoer } from './lees-invoer'

/** Wat alleen in het record komt. Zonder is al te zien wat een voorstel met de tekst doet. */
const VOORLOPIG: Record<string, unknown> = {
  sleutel: '00000000-0000-4000-8000-000000000000',
  titel: 'Nog zonder titel',
  reden: 'Nog zonder reden.',
  naam: 'Nog zonder naam',
  organisatie: undefined,
  criterium: undefined,
}

/** Leest een voorstel dat nog niet af is; `fouten` is wat er dan nog ontbreekt, en dat telt bij het indienen wel. */
export function leesVoorlopig(ruw: unknown): { invoer?: Invoer; fouten: Invoerfout[] } {
  const gelezen = leesInvoer(ruw)
  if ('goed' in gelezen) return { invoer: gelezen.goed, fouten: [] }
  const { fouten } = gelezen
  const velden = fouten.map(({ veld = '' }) => veld)
  if (!velden.every(veld => Object.hasOwn(VOORLOPIG, veld))) return { fouten }
  const aangevuld = leesInvoer({ ...Object(ruw), ...Object.fromEntries(velden.map(veld => [veld, VOORLOPIG[veld]])) })
  return 'goed' in aangevuld ? { invoer: aangevuld.goed, fouten } : { fouten }
}
