import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTijdelijkeMap, schrijf } from '@/lib/checks/proef'

const BIOME = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome')

/** Wat biome met de regels van dit project over deze bestanden zegt, als `bestand: melding`. */
export function lint(bestanden: Record<string, string>): string[] {
  return inTijdelijkeMap(wortel => {
    for (const naam of ['biome.json', '.gitignore']) copyFileSync(naam, join(wortel, naam))
    schrijf(wortel, bestanden)
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [BIOME, 'lint', '--colors=off', '--reporter=github', '--max-diagnostics=none', '--error-on-warnings'],
      { cwd: wortel, encoding: 'utf8' },
    )
    const gemeld = [...stdout.matchAll(/^::\w+ .*?file=(.+?),line=.*?::(.*)$/gm)]
    // Een biome dat niet start, heeft ook niets te melden.
    if (status !== 0 && gemeld.length === 0) throw new Error(stdout + stderr)
    return gemeld.map(([, pad = '', melding = '']) => {
      const bestand = Object.keys(bestanden).find(naam => pad.replaceAll('\\', '/').endsWith(`/${naam}`))
      return `${bestand}: ${melding}`
    })
  })
}

/** Een bestand dat alleen iets importeert en doorgeeft. */
export const importeert = (uit: string) => `import naam from '${uit}'\n\nexport const waarde = [naam]\n`
