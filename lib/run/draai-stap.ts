import { spawnSync } from 'node:child_process'
import { leesWorkflows, stappenVan } from './lees-workflows'

/**
 * Draait de opdracht van een stap zoals GitHub dat doet: in bash, dat bij de eerste fout stopt. Alleen voor tests.
 * @param env wat GitHub op de plaats van `${{ … }}` zet; wat de stap zelf vast zet, gaat voor
 * @throws als er geen stap met een opdracht zo heet
 */
export function draaiStap(bestand: string, naam: string, cwd: string, env: Record<string, string>) {
  const workflow = leesWorkflows().find(ander => ander.bestand === bestand)
  const stap = workflow && stappenVan(workflow).find(({ name }) => name === naam)
  if (!stap?.run) throw new Error(`${bestand} heeft geen stap "${naam}"`)
  const vast = Object.entries(stap.env ?? {}).filter(([, waarde]) => !waarde.includes('${{'))
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', stap.run], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env, ...Object.fromEntries(vast) },
  })
  return { status, gezegd: stdout + stderr }
}
