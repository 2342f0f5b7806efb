import { verschilAdres } from '@/lib/i18n/adres'
import { EDITIES_ADRES } from '@/lib/i18n/gegevens'
import { vul } from '@/lib/i18n/vul'
import { maak } from './blad'
import type { Gegevens } from './gegevens'
import { beoordeel } from './oordeel'

/** Zo lang wacht de lezer op antwoord, in milliseconden. */
const GEDULD = 10_000

type Uitslag = (Node | string)[]

/** Vraagt de website welke edities er zijn, en zegt wat dat voor dit bestand betekent. */
async function kijk({ taal, versie, nieuwer }: Gegevens, basis: string): Promise<Uitslag> {
  let antwoord: Response
  try {
    antwoord = await fetch(basis + EDITIES_ADRES, {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(GEDULD),
    })
  } catch {
    return [nieuwer.geenVerbinding]
  }
  const gegevens: unknown = antwoord.ok ? await antwoord.json().catch(() => undefined) : undefined
  const oordeel = beoordeel(gegevens, versie)
  if (oordeel.wat === 'onleesbaar') return [nieuwer.onleesbaar]
  const ingetrokken = oordeel.ingetrokken.map(weg => ` ${vul(nieuwer.ingetrokken, { versie: weg })}`)
  if (oordeel.wat === 'geldig') return ingetrokken.length > 0 ? ingetrokken : [vul(nieuwer.geldig, { versie })]
  const naar = maak('a', { href: basis + verschilAdres({ van: versie, naar: oordeel.versie }, taal), rel: 'external' })
  naar.textContent = nieuwer.bekijk
  return [vul(nieuwer.nieuwer, { versie: oordeel.versie }), ...ingetrokken, ' ', naar]
}

/** Zet de knop klaar, als het bestand weet waar het vragen kan: zijn website, of de plek waar het nu op het web staat. */
export function maakNieuwer(gegevens: Gegevens, vak: HTMLElement, uitslag: HTMLElement): void {
  const basis = gegevens.site ?? (window.location.protocol.startsWith('http') ? '' : undefined)
  if (basis === undefined) return
  vak.querySelector('button')?.addEventListener('click', async () => {
    uitslag.replaceChildren(gegevens.nieuwer.bezig)
    uitslag.replaceChildren(...(await kijk(gegevens, basis)))
  })
  vak.hidden = false
  for (const zonder of document.querySelectorAll<HTMLElement>('[data-zonder-knop]')) zonder.hidden = true
}
