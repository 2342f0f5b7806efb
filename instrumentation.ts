/**
 * Draait één keer, voor het eerste verzoek. Wat nog naar GitHub moet, wacht na een herstart zo niet op het eerste
 * bezoek, en een halve instelling zegt meteen wat er mist.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { hervatVoorstellen } = await import('@/lib/proposal/kies-opslag')
  hervatVoorstellen()
  if (!process.env.TRUST_PROXY) await vergeetDoorgegevenAdres()
}

/**
 * Next neemt `x-forwarded-for` over van wie het maar meestuurt, en vult het zelf in als het ontbreekt. Zonder een server
 * ervoor die wij vertrouwen (`TRUST_PROXY`) mag alleen dat laatste: anders kiest een bezoeker zelf op welk adres zijn
 * voorstellen geteld worden.
 */
async function vergeetDoorgegevenAdres(): Promise<void> {
  const { subscribe } = await import('node:diagnostics_channel')
  subscribe('http.server.request.start', bericht => {
    const { request } = bericht as { request: import('node:http').IncomingMessage }
    delete request.headers['x-forwarded-for']
  })
}
