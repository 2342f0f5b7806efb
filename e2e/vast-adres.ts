import type { APIRequestContext } from '@playwright/test'
import { expect } from './proef'

/** Elk vast adres stuurt de lezer in zijn taal naar een pagina waar het onderdeel staat; elke pagina één keer gelezen. */
export async function proefVasteAdressen(
  request: APIRequestContext,
  adressen: { kort: string; taal: string; naar: string }[],
): Promise<void> {
  const paginas = new Map<string, string>()
  for (const { kort, taal, naar } of adressen) {
    const antwoord = await request.get(kort, { maxRedirects: 0, headers: { 'accept-language': taal } })
    expect(antwoord.status(), kort).toBe(307)
    expect(antwoord.headers().location, kort).toBe(naar)
    const [pad = '', anker] = naar.split('#')
    if (!paginas.has(pad)) {
      const pagina = await request.get(pad)
      expect(pagina.status(), pad).toBe(200)
      paginas.set(pad, await pagina.text())
    }
    if (anker) expect(paginas.get(pad), `${kort} → ${naar}`).toContain(`id="${anker}"`)
  }
}
