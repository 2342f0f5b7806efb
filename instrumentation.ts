/**
 * Draait één keer, voor het eerste verzoek. Next neemt `x-forwarded-for` over van wie het maar meestuurt, en vult het
 * zelf in als het ontbreekt. Zonder een server ervoor die wij vertrouwen (`TRUST_PROXY`) mag alleen dat laatste: anders
 * kiest een bezoeker zelf op welk adres zijn voorstellen geteld worden.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.TRUST_PROXY) return
  const { subscribe } = await import('node:diagnostics_channel')
  subscribe('http.server.request.start', bericht => {
    const { request } = bericht as { request: import('node:http').IncomingMessage }
    delete request.headers['x-forwarded-for']
  })
}
