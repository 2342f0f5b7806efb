import { voerUit, Weigering } from './opdracht'

try {
  const { markdown, code } = await voerUit(process.argv.slice(2), process.cwd())
  process.stdout.write(markdown)
  process.exitCode = code
} catch (fout) {
  if (!(fout instanceof Weigering)) throw fout
  console.error(fout.message)
  process.exitCode = 1
}
