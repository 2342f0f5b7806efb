import { buildSync } from 'esbuild'

/** Het script van het bestand, met de hele zoeker erin, als één tekst die in een script-element past. */
export function maakScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['components/offline/start.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  })
  const script = outputFiles[0]?.text.trim()
  if (!script) throw new Error('esbuild maakte geen script.')
  if (/<\/script|<!--/i.test(script)) throw new Error('Het script bevat tekst die een script-element afsluit.')
  return script
}
