import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wacht } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const NEXT = fileURLToPath(new URL('../../node_modules/next/dist/bin/next', import.meta.url))

/** Een poort die nu vrij is. */
const vrijePoort = (): Promise<number> =>
  new Promise((klaar, mislukt) => {
    const proef = createServer().once('error', mislukt)
    proef.listen(0, 'localhost', () => {
      const plek = proef.address()
      proef.close(() => klaar(typeof plek === 'object' && plek ? plek.port : 0))
    })
  })

/** Serveert de gebouwde site zolang `doe` duurt. */
export async function metSite<T>(doe: (site: string) => Promise<T>): Promise<T> {
  const poort = await vrijePoort()
  const site = `http://localhost:${poort}`
  const server = spawn(process.execPath, [NEXT, 'start', '-H', 'localhost', '-p', String(poort)], { stdio: 'ignore' })
  try {
    for (let keer = 0; keer < 120; keer++) {
      if (server.exitCode !== null) throw new Error('De site start niet; draai npm start om te zien waarom.')
      if (
        await fetch(`${site}/nl`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return await doe(site)
      await wacht(500)
    }
    throw new Error('De site antwoordt niet binnen een minuut.')
  } finally {
    server.kill()
  }
}
