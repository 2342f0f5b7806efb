import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect } from './proef'

const NEXT = fileURLToPath(new URL('../node_modules/next/dist/bin/next', import.meta.url))

/** Een gebouwde site met eigen instellingen, voor een proef die ze anders wil dan de rest. */
export async function start(poort: number, cwd: string, env: Record<string, string>): Promise<ChildProcess> {
  const server = spawn(process.execPath, [NEXT, 'start', '-H', 'localhost', '-p', String(poort)], {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  const leeft = () =>
    fetch(`http://localhost:${poort}/api/edities`).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(leeft, { timeout: 60_000 }).toBe(true)
  return server
}

export const stop = (server: ChildProcess): Promise<void> =>
  new Promise(klaar => {
    server.once('exit', () => klaar())
    server.kill()
  })
