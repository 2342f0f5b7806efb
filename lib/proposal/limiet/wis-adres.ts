import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/**
 * Next neemt `x-forwarded-for` over van wie het maar meestuurt, en vult het zelf in als het ontbreekt. Zonder een server
 * ervoor die wij vertrouwen (`TRUST_PROXY`) mag alleen dat laatste: anders kiest een bezoeker zelf op welk adres zijn
 * voorstellen geteld worden.
 */
export function wisVerzonnenAdres(): void {
  if (process.env.TRUST_PROXY) return
  subscribe('http.server.request.start', bericht => {
    const { request } = bericht as { request: IncomingMessage }
    delete request.headers['x-forwarded-for']
  })
}
